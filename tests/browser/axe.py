"""axe-core, the accessibility checker, in a page."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

SCRIPT = Path(__file__).resolve().parent.parent.parent / "web/node_modules/axe-core/axe.min.js"


def violations(page: Page, within: str = "body") -> list[str]:
    """What axe finds wrong below the selector `within`, as `rule: first offending elements`."""
    # Two frames, so that what watches sizes has seen the page as it is now.
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    page.evaluate(SCRIPT.read_text(encoding="utf-8"))
    result = page.evaluate("within => axe.run(within)", within)
    return [f"{v['id']}: {[n['target'] for n in v['nodes'][:3]]}" for v in result["violations"]]

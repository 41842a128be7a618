"""What a page of the built site may load and run: its content security policy."""

from __future__ import annotations

import base64
import hashlib
import re

POLICY = (
    "default-src 'none'; script-src 'self'{scripts}; style-src 'self'{styles}; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
)
"""What a page may load and run. A worker takes the policy of its own answer, so the runner needs no script of its own here."""
_EDITS = re.compile(r"<[a-z][^>]*\sdata-(?:browser|exercise|practice|scratch)\b")
"""What may open the editor, which writes its styles into the page."""

_INLINE = re.compile(r"<script(?![^>]*\b(?:src=|type=\"application/))[^>]*>(.*?)</script>", re.DOTALL)
_STYLES = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)


def policy(page: str) -> str:
    """The content security policy of a page: each script and style inside it is known by its hash; only where code can be edited may styles be written."""
    scripts, styles = ("".join(f" 'sha256-{h}'" for h in sorted({_hash(part) for part in found.findall(page)})) for found in (_INLINE, _STYLES))
    return POLICY.format(scripts=scripts, styles=" 'unsafe-inline'" if _EDITS.search(page) else styles)


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

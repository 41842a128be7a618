"""What a style sheet loses: rules that no page and no script can meet, and nothing else."""

from __future__ import annotations

import pytest

from macros import style

PAGE = '<body class="here also" data-md-color-primary="custom"><p class="md-tabs"></p></body>'
USED = style.used([PAGE], ['e.classList.toggle("by-theme")'], ["make(`kind--${kind}`)", 'x="by-us"'])


@pytest.mark.parametrize("rule", [
    "body{margin:0}", ".here{a:b}", ".by-theme{a:b}", ".by-us:hover{a:b}", ".kind--trap{a:b}", ".md-tabs:not(.gone){a:b}", "a:is(.gone,b){c:d}",
    "[data-md-color-primary=custom]{a:b}", "@media print{.here{a:b}}", "@font-face{font-family:x;src:url(a;b.woff2)}", "@keyframes gone{0%{a:b}to{c:d}}", '@charset "UTF-8";',
    '.here:before{content:"} .gone{"}', ":root{--sign:url('data:x;y,<svg/>')}.here{mask:var(--sign)}",
])
def test_what_a_page_may_meet_stays(rule):
    assert style.trim(rule, USED) == rule


@pytest.mark.parametrize(("rule", "left"), [
    (".gone{a:b}", ""), (".here .gone{a:b}", ""), (".gone,.here{a:b}", ".here{a:b}"), ("@media print{.gone{a:b}}", ""),
    ("@media print{.gone{a:b}.here{a:b}}", "@media print{.here{a:b}}"), ("[data-md-color-primary=red]{a:b}", ""), (":root{--sign:url('data:x;y');c:d}", ":root{c:d}"),
])
def test_what_none_can_meet_goes(rule, left):
    assert style.trim(rule, USED) == left

"""What a style sheet loses: rules that no page and no script can meet, and nothing else."""

from __future__ import annotations

import pytest

from macros import style

PAGE = '<body class="here also" dir="ltr" data-md-color-primary="custom"><p class="md-tabs"><a href="x" role="note">x</a></p></body>'
USED = style.used([PAGE], ['e.classList.toggle("by-theme")'], ["make(`kind--${kind}`)", 'x="by-us"'])


@pytest.mark.parametrize("rule", [
    "body{margin:0}", ".here{a:b}", "p a[href]{a:b}", "[role=note]{a:b}", "[dir=ltr] .here{a:b}", ".by-theme{a:b}", ".by-us:hover{a:b}", ".kind--trap{a:b}", ".md-tabs:not(.gone){a:b}", "a:is(.gone,b){c:d}",
    "[data-md-color-primary=custom]{a:b}", "@media print{.here{a:b}}", "@font-face{font-family:x;src:url(a;b.woff2)}", "@keyframes gone{0%{a:b}to{c:d}}", '@charset "UTF-8";',
    '.here:before{content:"} .gone{"}', ":root{--sign:url('data:x;y,<svg/>')}.here{mask:var(--sign)}",
])
def test_what_a_page_may_meet_stays(rule):
    assert style.trim(rule, USED) == rule


@pytest.mark.parametrize(("rule", "left"), [
    (".gone{a:b}", ""), (".here .gone{a:b}", ""), (".gone,.here{a:b}", ".here{a:b}"), ("@media print{.gone{a:b}}", ""),
    (".here kbd{a:b}", ""), (".here [data-gone]{a:b}", ""), (".here[role=gone]{a:b}", ""), ("[dir=rtl] .here{a:b}", ""), (".here{-webkit-mask-size:x;mask-size:x}", ".here{mask-size:x}"),
    ("@media print{.gone{a:b}.here{a:b}}", "@media print{.here{a:b}}"), ("[data-md-color-primary=red]{a:b}", ""), (":root{--sign:url('data:x;y');c:d}", ":root{c:d}"),
])
def test_what_none_can_meet_goes(rule, left):
    assert style.trim(rule, USED) == left


@pytest.mark.parametrize(("rule", "others", "left"), [
    (":root{--a:1px;--b:var(--c)}.here{x:var(--b)}", "", ":root{--b:var(--c)}.here{x:var(--b)}"),
    (":root{--a:var(--b);--b:1px}", "", ":root{}"),
    (":root{--a:1px}", ".ours{x:var( --a )}", ":root{--a:1px}"),
    (":root{--a-b:1px}", ".ours{x:var(--a)}", ":root{}"),
    (":root{--by-script:1px}", "", ":root{--by-script:1px}"),
])
def test_a_property_that_nothing_asks_for_goes(rule, others, left):
    names = style.used([PAGE], ['set("--by-script")'], [])
    assert style.trim(rule, names, others) == left


def test_a_colour_that_ours_sets_again_goes():
    theirs = ":root{--a:red;--b:blue}[data-md-color-scheme=slate]{--a:black;c:d}.here{x:var(--a);y:var(--b)}"
    ours = "[data-md-color-scheme]{--a:green}"
    page = '<body class="here" data-md-color-scheme="slate">'
    assert style.trim(theirs, style.used([page], [], []), ours) == ":root{--b:blue}[data-md-color-scheme=slate]{c:d}.here{x:var(--a);y:var(--b)}"


def test_a_cut_leaves_the_properties():
    assert style.cut(":root{--a:red}.gone{a:b}.here{c:d}", USED) == ":root{--a:red}.here{c:d}"


def test_tabs_that_no_page_has_go():
    names = style.used(['<div class="tabbed-set" data-tabs="1:2"><input><div class="tabbed-labels">'], [], [])
    rules = [f".tabbed-set>input:nth-child({n}):checked~.tabbed-labels>:nth-child({n})" for n in (1, 2, 3)]
    assert style.trim(",".join(rules) + "{a:b}", names) == f"{rules[0]},{rules[1]}{{a:b}}"


def test_a_part_of_the_theme_that_no_page_has_room_for_goes():
    script = ['h("div",{class:"md-search-result__item md-clipboard"})']
    rules = ".md-search-result__item{a:b}.md-clipboard{a:b}"
    assert style.trim(rules, style.used([PAGE], script, [])) == ".md-clipboard{a:b}"
    assert style.trim(rules, style.used([PAGE, '<div data-md-component="search">'], script, [])) == rules


@pytest.mark.parametrize(("css", "left"), [
    (".a {\n  b: c;\n  d: e;\n}\n", ".a{b:c;d:e}"),
    (".a > .b,\n.c :hover { x: calc(1px + 2px) }", ".a > .b,.c :hover{x:calc(1px + 2px)}"),
    ('.a::before { content: "; x }  {" }', '.a::before{content:"; x }  {"}'),
    ("@media (min-width: 60em) and (max-width: 70em) { .a { b: c } }", "@media (min-width:60em) and (max-width:70em){.a{b:c}}"),
    (".a{b:url(data:x;y, z)}", ".a{b:url(data:x;y, z)}"),
])
def test_blanks_that_only_people_need_go(css, left):
    assert style.squeeze(css) == left

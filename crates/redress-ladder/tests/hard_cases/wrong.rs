//! Files that are wrong: each fault is named with its mend.

use super::*;

#[test]
fn a_file_that_is_wrong_is_named_with_its_mend() {
    for (text, expected) in [
        (
            "[[clock]]\nid = \"x.a\"\nrole = \"firm\"\nlength = \"15 days\"\nfrom = [\"received\"]",
            "P15D",
        ),
        (
            "[[clock]]\nid = \"x.a\"\nrole = \"firm\"\nlength = \"P15D\"\nfrom = [\"recieved\"]",
            "\"received\"",
        ),
        (
            "[[clock]]\nid = \"x.a\"\nrole = \"firm\"\nlength = \"P15D\"",
            "only one of these",
        ),
        (
            "[[clock]]\nid = \"x.a\"\nrole = \"firm\"\nlater_of = [\"x.a\"]",
            "circle",
        ),
        (
            "[[clock]]\nid = \"x.a\"\nrole = \"firm\"\nlater_of = [\"x.b\"]",
            "x.b",
        ),
        (
            "[[clock]]\nid = \"x.a\"\nrole = \"firm\"\nlength = \"P2M\"\ndays = \"business\"\nfrom = [\"received\"]",
            "days or weeks",
        ),
        (
            "[[clock]]\nid = \"x.a\"\nrole = \"firm\"\nlength = \"P2D\"\ncalendar = \"moon\"\nfrom = [\"received\"]",
            "no calendar \"moon\"",
        ),
        (
            "[[clock]]\nid = \"x.a\"\nrole = \"firm\"\nlength = \"P2D\"\nstops_for = [\"winter\"]\nfrom = [\"received\"]",
            "no recess \"winter\"",
        ),
        (
            "[[rung]]\nid = \"x.a\"\norder = 10\nkind = \"adr\"\ncloses = [\"x.by\"]",
            "no file has a clock",
        ),
        (
            "[[rung]]\nid = \"x.a\"\norder = 10\nkind = \"adr\"\ngate = [{ any = [\"x.b\"] }]",
            "\"x.a\"",
        ),
        (
            "[[rung]]\nid = \"x.a\"\norder = 10\nkind = \"adr\"\nwhen = [{ fact = \"part\", below = \"3\" }]",
            "part",
        ),
        (
            "[[rung]]\nid = \"x.a\"\norder = 10\nkind = \"adr\"\nwhen = [{ fact = \"amount\", below = \"much\" }]",
            "120.50EUR",
        ),
        (
            "[[rung]]\nid = \"x.a\"\norder = 10\nkind = \"adr\"\nurl = \"example.org\"",
            "https://",
        ),
    ] {
        let problems = says(text);
        assert!(problems.contains(expected), "{text}\n=> {problems}");
        assert!(problems.contains("TR/bank"), "{problems}");
    }
    let twice = "[[rung]]\nid = \"x.a\"\norder = 10\nkind = \"adr\"\nspeed = 3";
    assert!(toml::from_str::<LadderSpec>(&format!("country = \"TR\"\n{twice}")).is_err());
}

#[test]
fn a_calendar_that_is_wrong_is_named() {
    for (text, expected) in [
        ("coverage = { from = 2030, to = 2020 }", "years in order"),
        ("coverage = { from = 1, to = 9000 }", "at most 300"),
        (
            "coverage = { from = 2020, to = 2021 }\nholiday = [{ id = \"a\", name = {}, date = \"31-12\" }]",
            "MM-DD",
        ),
        (
            "coverage = { from = 2020, to = 2021 }\nholiday = [{ id = \"a\", name = {} }]",
            "exactly one",
        ),
        (
            "holiday = [{ id = \"a\", name = {}, date = \"12-31\" }]",
            "years the holidays are known",
        ),
        ("union = [\"nowhere\"]", "nowhere"),
        (
            "choose = { fact = \"part\", map = { england = \"moon\" }, otherwise = \"moon\" }",
            "moon",
        ),
        (
            "weekend = [\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\", \"saturday\", \"sunday\"]",
            "at most three",
        ),
    ] {
        let spec = calendar(&format!("id = \"c\"\nname = {{}}\n{text}"));
        let problems = Calendars::compile(&[spec]).unwrap_err();
        let said = problems
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n");
        assert!(said.contains(expected), "{text}\n=> {said}");
    }
}

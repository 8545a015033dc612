#!/usr/bin/env python3
"""Checks knowledge/calendars against public Python packages, 2024 to 2030.

Packages (exact versions, from the Python package index, Python 3.11):
    holidays 0.109      national lists, kept up to date; the main oracle
    workalendar 17.0.0  a second list (last changed 2023), with its own table or rule for each country
    pyluach 2.3.0       the Hebrew calendar: feasts of religious law in Israel
    convertdate 2.5.1   (comes with workalendar) the Hebrew calendar used for reading OUR rules, so
                        that our reading and the oracle do not share one conversion
    python-dateutil     (comes with them) Easter, western and eastern, for reading OUR rules

Run:
    python3 -m venv venv
    venv/bin/pip install holidays==0.109 workalendar==17.0.0 pyluach==2.3.0 convertdate==2.5.1
    venv/bin/python calendars.py [REPOSITORY] [FOLDER]
        REPOSITORY  the tree with knowledge/calendars (else the one this script is in)
        FOLDER      where the files go (else the folder of this script)
    Leaves with 1 where a difference has no explanation.

Writes (tab between fields, no heading line, sorted):
    oracle.tsv       calendar, date, package: every public holiday the package gives, whatever its day
                     of the week, in the years 2024 to 2030 that our calendar covers
    explained.tsv    calendar, date, side, reason: every difference that has an explanation
    unexplained.tsv  calendar, date, side, packages: the others, perhaps faults of ours (empty is good)
A difference of side `ours` is a day of ours that at least one of the calendar's packages lacks; one of
side `theirs` is a day that at least one of them has and we lack. Doubtful days count as ours.

Which list of a package:
    it, il, tr, nl-atw, eu-xx  holidays: category public, the whole country; workalendar: the country
    uk-ew, uk-sct, uk-ni       holidays: GB with ENG, SCT, NIR; workalendar: UnitedKingdom, Scotland,
                               UnitedKingdomNorthernIreland
    us-federal                 holidays: US, categories public and government; workalendar: the Board of
                               Governors (its federal list with Juneteenth). Observed days: a date on a
                               Saturday or Sunday is left out, the day it moves to is in
    us-bank-open               holidays: FederalReserve (the Reserve Banks); workalendar: as above;
                               dates on a Saturday or Sunday are left out
    il                         pyluach besides: days of rest in Israel
"""
import sys
import tomllib
import warnings
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path

import holidays
import workalendar.europe as eu
import workalendar.europe.scotland
import workalendar.europe.united_kingdom as uk
import workalendar.usa as usa
from convertdate import hebrew
from dateutil.easter import EASTER_ORTHODOX, easter
from pyluach.dates import GregorianDate
from workalendar.registry import registry

FIRST, LAST = 2024, 2030
NEEDED = {"holidays": "0.109", "workalendar": "17.0.0", "pyluach": "2.3.0", "convertdate": "2.5.1"}
WEEK = "monday tuesday wednesday thursday friday saturday sunday".split()
HEBREW = {"nisan": 1, "iyar": 2, "sivan": 3, "tammuz": 4, "av": 5, "elul": 6, "tishrei": 7,
          "cheshvan": 8, "kislev": 9, "tevet": 10, "shevat": 11}


def weekday(day):
    return WEEK[day.weekday()]


# Our calendars, read from the TOML files (what each key means: crates/redress-ladder/src/holiday.rs).

def by_rule(rule, year):
    """The one day of a rule in a year, or nothing."""
    if "date" in rule:
        month, day = map(int, rule["date"].split("-"))
        try:
            return date(year, month, day)
        except ValueError:  # 29 February
            return None
    if "easter" in rule:
        return easter(year) + timedelta(rule["easter"])
    if "orthodox_easter" in rule:
        return easter(year, EASTER_ORTHODOX) + timedelta(rule["orthodox_easter"])
    if "hebrew" in rule:
        month, day = rule["hebrew"]["month"], rule["hebrew"]["day"]
        for hebrew_year in (year + 3760, year + 3761):
            number = HEBREW.get(month) or (13 if hebrew.leap(hebrew_year) else 12)
            civil = date(*hebrew.to_gregorian(hebrew_year, number, day))
            if civil.year == year:
                return civil
        return None
    if "weekday" in rule:
        want = rule["weekday"]
        days = [date(year, want["month"], 1) + timedelta(n) for n in range(31)]
        days = [d for d in days if d.month == want["month"] and weekday(d) == want["day"]]
        nth = want["nth"] - 1 if want["nth"] > 0 else want["nth"]
        return days[nth] if -len(days) <= nth < len(days) else None
    return None


def moved(spec, how, day, taken):
    """Where the day off goes."""
    name = weekday(day)
    step = {
        ("nearest", "saturday"): -1, ("nearest", "sunday"): 1,
        ("sunday-to-saturday", "sunday"): -1,
        ("sunday-to-monday", "sunday"): 1,
        ("saturday-to-sunday", "saturday"): 1,
        ("israel-independence", "monday"): 1,
        ("israel-independence", "friday"): -1,
        ("israel-independence", "saturday"): -2,
    }.get((how, name))
    if step:
        return day + timedelta(step)
    if how == "next-open" and name in spec.get("weekend", []):
        for n in range(1, 15):
            later = day + timedelta(n)
            if weekday(later) not in spec["weekend"] and later not in taken:
                return later
    return day


def ours(folder, name):
    """Day to (holiday, doubtful); day a holiday left to the day it went to; first and last year."""
    spec = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    days, left, years = {}, {}, (FIRST, LAST)
    if cover := spec.get("coverage"):
        years = (max(FIRST, cover["from"]), min(LAST, cover["to"]))
        for year in range(cover["from"] - 1, cover["to"] + 2):
            found = []
            for rule in spec.get("holiday", []):
                if not rule.get("since", 0) <= year <= rule.get("until", 9999):
                    continue
                except_ = {str(d) for d in rule.get("except", [])}
                single = [date.fromisoformat(str(d)) for d in rule.get("on", [])]
                found += [(d, rule) for d in single if d.year == year]
                day = by_rule(rule, year)
                if day and str(day) not in except_:
                    found.append((day, rule))
            found.sort(key=lambda pair: pair[0])
            taken = [day for day, _ in found]
            for day, rule in found:
                off = moved(spec, rule.get("substitute", "none"), day, taken)
                taken.append(off)
                if off != day:
                    left[day] = off
                if cover["from"] <= off.year <= cover["to"]:
                    days.setdefault(off, (rule["id"], rule.get("doubtful", False)))
    for part in spec.get("union", []):
        more, more_left, more_years = ours(folder, part)
        for day, what in more.items():
            days.setdefault(day, what)
        left |= more_left
        years = (max(years[0], more_years[0]), min(years[1], more_years[1]))
    days = {d: w for d, w in days.items() if years[0] <= d.year <= years[1]}
    return days, left, years


# The packages.

def from_holidays(found):
    return {d: n for d, n in found.items()}


def country(code, **more):
    years = range(FIRST, LAST + 1)
    speaks = holidays.country_holidays(code).supported_languages
    if "en_US" in speaks:
        more["language"] = "en_US"
    return from_holidays(holidays.country_holidays(code, years=years, **more))


def from_workalendar(calendar):
    days = {}
    for year in range(FIRST, LAST + 1):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for day, name in calendar.holidays(year):
                days.setdefault(date(day.year, day.month, day.day), name)
    return days


def from_pyluach():
    days, day = {}, date(FIRST, 1, 1)
    while day.year <= LAST:
        name = GregorianDate(day.year, day.month, day.day).holiday(israel=True)
        hebrew_day = GregorianDate(day.year, day.month, day.day).to_heb()
        rest = {(7, 1), (7, 2), (7, 10), (7, 15), (7, 22), (1, 15), (1, 21), (3, 6)}
        if name and (hebrew_day.month, hebrew_day.day) in rest:
            days[day] = name
        day += timedelta(1)
    return days


def weekdays_only(days):
    return {d: n for d, n in days.items() if weekday(d) not in ("saturday", "sunday")}


def packages(folder):
    """Calendar to package to days."""
    national = registry.get_calendars()
    board = from_workalendar(usa.FederalReserveSystem())
    reserve = holidays.financial_holidays("XFED", years=range(FIRST, LAST + 1))
    found = {
        "it": {"holidays": country("IT"), "workalendar": from_workalendar(eu.Italy())},
        "uk-ew": {"holidays": country("GB", subdiv="ENG"),
                  "workalendar": from_workalendar(eu.UnitedKingdom())},
        "uk-sct": {"holidays": country("GB", subdiv="SCT"),
                   "workalendar": from_workalendar(workalendar.europe.scotland.Scotland())},
        "uk-ni": {"holidays": country("GB", subdiv="NIR"),
                  "workalendar": from_workalendar(uk.UnitedKingdomNorthernIreland())},
        "us-federal": {
            "holidays": weekdays_only(country("US", categories=("public", "government"))),
            "workalendar": weekdays_only(board)},
        "us-bank-open": {"holidays": weekdays_only(from_holidays(reserve)),
                         "workalendar": weekdays_only(board)},
        "nl-atw": {"holidays": country("NL"), "workalendar": from_workalendar(eu.Netherlands())},
        "il": {"holidays": country("IL"), "workalendar": from_workalendar(national["IL"]()),
               "pyluach": from_pyluach()},
        "tr": {"holidays": country("TR"), "workalendar": from_workalendar(eu.Turkey())},
    }
    for path in sorted(folder.glob("eu-??.toml")):
        code = path.stem[3:].upper()
        found[path.stem] = {"holidays": country(code),
                            "workalendar": from_workalendar(national[code]())}
    return found


# The explanations. Each takes the difference and gives the reason, or nothing.

class Difference:
    def __init__(self, calendar, day, side, holiday, doubtful, left, has, lacks, labels):
        self.calendar, self.day, self.side = calendar, day, side
        self.holiday, self.doubtful, self.left = holiday, doubtful, left
        self.has, self.lacks, self.labels = has, lacks, labels
        self.weekend = weekday(day) in ("saturday", "sunday")
        self.sunday = weekday(day) == "sunday"
        self.label = " / ".join(labels.values())


def names(packs):
    return packs[0] if len(packs) == 1 else ", ".join(packs[:-1]) + " and " + packs[-1]


def disagree(diff):
    have = "have" if len(diff.has) > 1 else "has"
    do = "do" if len(diff.lacks) > 1 else "does"
    return f"the packages disagree: {names(diff.has)} {have} it, {names(diff.lacks)} {do} not"


def who(diff):
    """Which packages say what; says so where they disagree."""
    if diff.side == "ours":
        if diff.has:
            return disagree(diff)
        return f"{names(diff.lacks)} leave it out" if len(diff.lacks) > 1 else f"{diff.lacks[0]} leaves it out"
    if diff.lacks:
        return disagree(diff)
    return f"{names(diff.has)} list it" if len(diff.has) > 1 else f"{diff.has[0]} lists it"


UK_LAW = "Banking and Financial Dealings Act 1971, schedule 1, and royal proclamation"
MOVES = {
    "uk-ew": UK_LAW, "uk-sct": UK_LAW, "uk-ni": UK_LAW,
    "eu-bg": "Bulgarian Labour Code art. 154(2)",
    "eu-lv": "Latvian Law on Public Holidays, Commemoration Days and Celebration Days s. 1",
}
HU_DECREE = {2024: "decree 15/2023", 2025: "decree 11/2024 NGM", 2026: "decree 10/2025 NGM"}
NL_EQUATED = {date.fromisoformat(d) for d in (
    "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26")}
# The Friday after Ascension, by custom; no decree is out for these years.
NL_CUSTOM = {date(2029, 5, 11), date(2030, 5, 31)}
US_ORDERS = {
    date(2024, 12, 24): "executive order of December 2024 (5 USC 6103(b), E.O. 11582)",
    date(2025, 1, 9): "executive order of 30 December 2024, day of mourning for President Carter",
    date(2025, 12, 24): "executive order of 18 December 2025 (5 USC 6103(b), E.O. 11582)",
    date(2025, 12, 26): "executive order of 18 December 2025 (5 USC 6103(b), E.O. 11582)",
}
HOLIDAYS_KNOW = {  # (calendar, package category of `holidays`) that confirms a doubtful day of ours
    "tr": ("TR", "half_day"), "eu-se": ("SE", "de_facto"),
}
CONFIRMED = {}


def confirmed(calendar, day):
    """True where another category of holidays gives the doubtful day."""
    if calendar not in HOLIDAYS_KNOW:
        return False
    if calendar not in CONFIRMED:
        code, category = HOLIDAYS_KNOW[calendar]
        CONFIRMED[calendar] = set(country(code, categories=(category,)))
    return day in CONFIRMED[calendar]


def explain_ours(diff):
    cal, hid, day, year = diff.calendar, diff.holiday, diff.day, diff.day.year
    old = diff.lacks == ["workalendar"]  # only the older package lacks it
    if cal == "it" and hid == "easter-sunday":
        return "Easter Sunday is a holiday as every Sunday is (L. 260/1949 art. 2)"
    if cal == "it" and hid == "saint-francis" and old:
        return "L. 151/2025 makes 4 October a national holiday from 2026; workalendar 17.0.0 is older"
    if cal == "uk-sct" and hid == "world-cup-2026" and old:
        return "Bank holiday proclaimed once for Scotland for the World Cup; workalendar 17.0.0 is older"
    if cal == "uk-sct" and hid == "saint-andrew" and old:
        return "St Andrew's Day Bank Holiday (Scotland) Act 2007, with the Monday after a weekend"
    if cal == "uk-sct" and old:
        return ("Bank holiday of Scotland (Banking and Financial Dealings Act 1971, schedule 1, and proclamation); workalendar's "
                "Scotland gives only what all its towns keep and warns that it is experimental")
    if cal == "nl-atw" and day in NL_EQUATED:
        return ("Day equated with a holiday by royal decree under Algemene termijnenwet art. 3(3) (Besluit gelijkstelling for "
                f"{'2023 to 2025' if year < 2026 else '2026 to 2028'}); the packages know holidays of the act only")
    if cal == "nl-atw" and day in NL_CUSTOM:
        return "The Friday after Ascension, which decrees of earlier years equated; none is out for this year, so it is doubtful"
    if cal == "us-bank-open" and day.weekday() == 5:
        return "A Saturday, closed in any case; a Reserve Bank holiday on it is not made up, and the lists leave out weekend days"
    if cal == "us-federal" and day in US_ORDERS and old:
        return f"Federal offices closed once by {US_ORDERS[day]}; workalendar 17.0.0 gives the yearly holidays only"
    if cal == "nl-atw" and hid == "liberation-day":
        return ("Algemene termijnenwet art. 3(1) names 5 May in every year; holidays gives only the years "
                "in which it is a paid day off by custom, one in five")
    if cal == "il" and hid == "independence-day" and diff.lacks == ["pyluach"]:
        return ("Independence Day Law 1949, with the move away from the Sabbath in force since 2004; pyluach "
                "gives feasts of religious law only")
    if cal == "tr" and diff.doubtful:
        if confirmed(cal, day):
            return ("Half day from 13:00 (Law 2429 art. 1 and 2), which our file marks doubtful; the half-day "
                    "category of holidays has it, its public category does not")
    if cal == "tr" and hid in ("ramazan", "kurban") and old:
        return ("Day of the feast by Diyanet's list of religious days (Law 2429 art. 2); workalendar reckons the "
                "moon by a rule of its own and warns that it may be wrong")
    if cal == "eu-be" and hid in ("easter-sunday", "pentecost") and diff.sunday and old:
        return "A Sunday, and so a day of rest in any case; our file names it, workalendar does not"
    if cal == "eu-lv" and hid == "pentecost" and diff.sunday and old:
        return "A Sunday; the Latvian Law on Public Holidays s. 1 names Pentecost, workalendar does not"
    if cal == "eu-bg" and hid == "moved-day-off" and old:
        return ("Day off given once by the Council of Ministers under Labour Code art. 154(3), at the change to "
                "the euro; workalendar 17.0.0 is older")
    if cal == "eu-bg" and old and day in diff.left.values():
        return ("Day off after holidays on a weekend: art. 154(2) Labour Code gives the first one or two "
                "working days that follow; workalendar does not count on past a further holiday")
    if cal == "eu-cy" and old:
        if hid == "assumption":
            return "The Dormition is 15 August (holidays, Central Bank of Cyprus); workalendar puts it on 15 July by mistake"
        if hid in ("clean-monday", "good-friday", "easter-sunday", "easter-monday", "whit-monday"):
            return ("Movable feasts of Cyprus follow Orthodox Easter (holidays, Central Bank of Cyprus); "
                    "workalendar takes western Easter by mistake")
    if cal == "eu-dk" and diff.doubtful:
        return ("No holiday of the church or the state, but much is closed by the shop-closing law (lukkeloven) "
                "or by custom, so our file marks the day doubtful")
    if cal == "eu-es" and diff.sunday and diff.lacks == ["holidays"]:
        return ("National holiday on a Sunday (Estatuto de los Trabajadores art. 37.2); holidays drops it because each "
                "region may move the day off to Monday")
    if cal == "eu-gr" and hid == "labour-day" and old:
        if year == 2024:
            return "1 May 2024 fell in Holy Week and was moved to 7 May by ministerial decision (FEK B 1406/2024)"
        return ("Forecast: 1 May 2027 is Holy Saturday, and the minister moves the day off to the first working day "
                "after Easter Monday")
    if cal == "eu-hu" and year in HU_DECREE and old and (hid == "moved-day-off" or (hid == "christmas-eve" and year < 2026)):
        return f"Day off swapped for a Saturday by the {HU_DECREE[year]} on the working order of {year}; workalendar leaves out swaps"
    if cal == "eu-hu" and hid == "christmas-eve" and year >= 2026 and old:
        return "Act LXXII of 2026 makes 24 December a public holiday from 2026; workalendar 17.0.0 is older"
    if cal == "eu-ie" and hid == "in-lieu" and diff.doubtful:
        return ("A public holiday fell on a weekend and the employer may choose another day off (Organisation of Working "
                "Time Act 1997 s. 21), mostly this one, so our file marks it doubtful")
    if cal == "eu-ie" and hid == "saint-brigid" and old:
        return "Public holiday since 2023 (citizensinformation.ie, Public holidays in Ireland); workalendar 17.0.0 is older"
    if cal == "eu-lv" and hid == "moved-day-off" and old:
        return (f"Working day moved to a Saturday for state offices by the Cabinet's order for {year} under Labour Law s. 133(4), "
                "recommended to others, so our file marks it doubtful")
    if cal == "eu-pl" and hid == "christmas-eve" and old:
        return "Law of 6 December 2024 (Dz.U. 2024 poz. 1965) makes 24 December a day off from 2025; workalendar 17.0.0 is older"
    if cal == "eu-ro" and hid in ("epiphany", "saint-john-january") and old:
        return "Law 52/2023 makes 6 and 7 January public holidays from 2024; workalendar 17.0.0 is older"
    if cal == "eu-se" and diff.doubtful and confirmed(cal, day):
        return ("Treated as a holiday when a legal period ends (Act 1930:173 s. 2) though it is none by name (Act 1989:253), so "
                "our file marks it doubtful; the de-facto category of holidays has it")
    return None


def explain_theirs(diff):
    cal, day, label, year = diff.calendar, diff.day, diff.label, diff.day.year
    only_old = diff.has == ["workalendar"]
    if cal in MOVES and diff.weekend and day in diff.left:
        return (f"Falls on a {weekday(day).capitalize()}, closed in any case; the day off goes to {diff.left[day]} "
                f"({MOVES[cal]}), which is in our file")
    if cal in ("uk-ew", "uk-ni", "uk-sct", "nl-atw", "eu-gr") and diff.sunday and "Easter Sunday" in label:
        return "Easter Sunday, closed in any case and not named in the law of holidays" if cal != "nl-atw" else \
            "Easter Sunday, closed in any case; Algemene termijnenwet art. 3(1) names the Monday only"
    if cal == "nl-atw" and diff.sunday and ("Pentecost" in label or "Whit" in label):
        return "Whit Sunday, closed in any case; Algemene termijnenwet art. 3(1) names the Monday only"
    if cal == "eu-gr" and diff.sunday and "Pentecost" in label:
        return "Whit Sunday, closed in any case"
    if cal == "it" and diff.sunday and day.month == 11:
        return ("National Unity Day is kept on the first Sunday of November (L. 54/1977 art. 1), which is closed in any "
                "case")
    if cal == "us-bank-open" and only_old and weekday(day) == "friday":
        after = day + timedelta(1)
        return (f"Holiday of {after}, a Saturday: the Reserve Banks are open the Friday before (federalreserve.gov, Holidays "
                "Observed by the Federal Reserve System); workalendar gives the Board of Governors, which closes")
    if cal == "il" and "Independence Day Eve" in label:
        return ("Remembrance Day for the fallen (law of 1963) is a working day by law, with a siren and closed places of "
                "entertainment; holidays lists it as optional")
    if cal == "il" and only_old and label.endswith(" Eve"):
        return ("Eve of a feast: a short day of work, no day of rest (Hours of Work and Rest Law 1951 s. 2), so our file "
                "counts it as open")
    if cal == "tr" and "shift" in label:
        return "Law 2429 moves no holiday that falls on a weekend; workalendar moves New Year's Day by mistake"
    if cal == "eu-cy":
        if "Easter Tuesday" in label:
            return ("Easter Tuesday is no public holiday, only a day off beside them (the category optional or bank of holidays has it); workalendar also takes western "
                    "Easter by mistake")
        if "Christmas Eve" in label:
            return "Christmas Eve is no public holiday in Cyprus, only a day off beside them (the category optional or bank of holidays has it)"
        if "Dormition" in label:
            return "The Dormition is 15 August; workalendar puts it on 15 July by mistake"
        if only_old:
            return "Movable feasts of Cyprus follow Orthodox Easter; workalendar takes western Easter by mistake"
    if cal == "eu-dk" and "Bededag" in label and only_old:
        return "Great Prayer Day was abolished from 2024 by Act 214 of 6 March 2023; workalendar 17.0.0 is older"
    if cal == "eu-gr" and day.month == 5 and day.day == 1 and year in (2024, 2027):
        if year == 2024:
            return "1 May 2024 fell in Holy Week and was moved to 7 May (FEK B 1406/2024); workalendar does not know the move"
        return "1 May 2027 is Holy Saturday, closed in any case; we count the forecast day off of 4 May instead"
    if cal in ("eu-lt", "eu-lv") and diff.sunday and ("other's" in label or "ather's" in label):
        law = "Lithuanian Labour Code art. 123" if cal == "eu-lt" else "Latvian Law on Public Holidays s. 1"
        return f"Always a Sunday ({law}), closed in any case, so our file leaves it out"
    if cal == "eu-sk" and only_old:
        if (day.month, day.day) == (9, 1):
            return "Law 530/2023: 1 September stays a holiday of the state but no day of rest from 2024; workalendar 17.0.0 is older"
        if (day.month, day.day) == (11, 17):
            return "Law 261/2025: 17 November stays a holiday of the state but no day of rest from 2025; workalendar 17.0.0 is older"
        if year == 2026 and (day.month, day.day) in ((5, 8), (9, 15)):
            return "Law 261/2025: 8 May and 15 September are no days of rest in 2026; workalendar 17.0.0 is older"
    return None


def main():
    for package, needed in NEEDED.items():
        if version(package) != needed:
            sys.exit(f"install {package} {needed}; found {version(package)}")
    tree = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[4])
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).resolve().parent
    folder = tree / "knowledge" / "calendars"
    oracle, explained, unexplained, count = [], [], [], {}
    for calendar, packs in sorted(packages(folder).items()):
        days, left, (first, last) = ours(folder, calendar)
        packs = {p: {d: n for d, n in found.items() if first <= d.year <= last} for p, found in packs.items()}
        for package, found in packs.items():
            oracle += [(calendar, str(d), package) for d in found]
        good = bad = 0
        for day in sorted(set(days).union(*packs.values())):
            has = [p for p in packs if day in packs[p]]
            lacks = [p for p in packs if day not in packs[p]]
            holiday, doubtful = days.get(day, (None, False))
            side = "ours" if holiday else "theirs"
            if side == "ours" and not lacks:
                continue
            diff = Difference(calendar, day, side, holiday, doubtful, left, has, lacks,
                              {p: packs[p][day] for p in has})
            reason = explain_ours(diff) if side == "ours" else explain_theirs(diff)
            if reason:
                explained.append((calendar, str(day), side, f"{reason}; {who(diff)}."))
                good += 1
            else:
                unexplained.append((calendar, str(day), side, f"has: {', '.join(has)}; lacks: {', '.join(lacks)}"))
                bad += 1
        count[calendar] = (len(days), {p: len(f) for p, f in packs.items()}, good, bad)
    for name, rows in (("oracle", oracle), ("explained", explained), ("unexplained", unexplained)):
        text = "".join("\t".join(row) + "\n" for row in sorted(rows))
        (out / f"{name}.tsv").write_text(text, encoding="utf-8")
    for calendar, (n, sizes, good, bad) in count.items():
        print(f"{calendar}\tours {n}\t{sizes}\texplained {good}\tunexplained {bad}")
    print(f"oracle {len(oracle)}, explained {len(explained)}, unexplained {len(unexplained)}")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())

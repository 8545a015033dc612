//! Events, rules and calendars in; rungs with dates and their reckonings out.

//! Messages, dates, money, plurals, sorting and direction in the user's language.

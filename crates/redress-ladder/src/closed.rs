//! The closed lists of the ladder: countries, sectors, topics, facts, statuses.
//! An unknown name is an error that carries the nearest known one.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::nearest::nearest;

/// A name that is in none of the closed lists.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{list} has no \"{given}\"; {}", suggestion(.nearest.as_deref(), .list))]
pub struct UnknownName {
    /// Which list was asked, for example `topic`.
    pub list: &'static str,
    /// What was given, cut to 60 characters.
    pub given: String,
    /// The nearest name the list has.
    pub nearest: Option<String>,
}

fn suggestion(nearest: Option<&str>, list: &str) -> String {
    match nearest {
        Some(name) => format!("use \"{name}\" if you mean that"),
        None => format!("use a name of the list of {list}s"),
    }
}

impl UnknownName {
    pub(crate) fn new<'a>(
        list: &'static str,
        given: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        Self {
            list,
            given: given.chars().take(60).collect(),
            nearest: nearest(given, known).map(str::to_owned),
        }
    }
}

/// Declares a closed list: an enum, its names, parsing and printing.
macro_rules! closed_list {
    ($(#[$meta:meta])* $name:ident, $list:literal { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $text)] $variant,)+
        }

        impl $name {
            /// Every value, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name used in files, flags and JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = UnknownName;

            fn from_str(text: &str) -> Result<Self, UnknownName> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|value| value.as_str() == text)
                    .ok_or_else(|| UnknownName::new($list, text, Self::ALL.iter().map(|v| v.as_str())))
            }
        }
    };
}

closed_list! {
    /// A country whose law is known, or `EU` for cross-border cases.
    Country, "country" {
        /// United States.
        Us = "US",
        /// United Kingdom.
        Gb = "GB",
        /// Netherlands.
        Nl = "NL",
        /// Italy.
        It = "IT",
        /// Israel.
        Il = "IL",
        /// Turkey.
        Tr = "TR",
        /// European Union, for cases across a border.
        Eu = "EU",
    }
}

closed_list! {
    /// A line of business.
    Sector, "sector" {
        /// Airlines and package travel.
        Airline = "airline",
        /// Rail, bus, ship.
        Rail = "rail",
        /// Banks, payments, cards.
        Bank = "bank",
        /// Insurance.
        Insurance = "insurance",
        /// Telecom and broadband.
        Telecom = "telecom",
        /// Electricity, gas, heat.
        Energy = "energy",
        /// Water.
        Water = "water",
        /// Shops, online and off.
        Retail = "retail",
        /// Parcels and post.
        Parcel = "parcel",
        /// Health care and health funds.
        Health = "health",
        /// Schools and universities.
        Education = "education",
        /// Public bodies.
        Government = "government",
        /// Landlords.
        Housing = "housing",
    }
}

closed_list! {
    /// What the dispute is about, inside a sector.
    Topic, "topic" {
        /// Airline: late, cancelled, denied boarding.
        Delay = "delay",
        /// Airline: money back.
        Refund = "refund",
        /// Airline: baggage.
        Baggage = "baggage",
        /// Airline: disability.
        Disability = "disability",
        /// Airline: package travel.
        Package = "package",
        /// Rail: trains.
        Rail = "rail",
        /// Rail: buses.
        Bus = "bus",
        /// Rail: ships.
        Ship = "ship",
        /// Bank and insurance: the contract and its running.
        Account = "account",
        /// Bank: payment services.
        Payments = "payments",
        /// Bank: cards.
        Cards = "cards",
        /// Bank: direct debits.
        DirectDebit = "direct-debit",
        /// Bank: electronic transfers.
        ElectronicTransfer = "electronic-transfer",
        /// Bank: errors of a card statement.
        BillingError = "billing-error",
        /// Bank: credit reports.
        CreditReport = "credit-report",
        /// Bank: investments.
        Investments = "investments",
        /// Bank: a payment made under deceit.
        Scam = "scam",
        /// Insurance: life.
        Life = "life",
        /// Insurance: anything but life.
        NonLife = "non-life",
        /// Telecom: it does not work.
        Fault = "fault",
        /// Telecom, energy, water: a bill.
        Bill = "bill",
        /// Telecom and retail: leaving a contract.
        Cancellation = "cancellation",
        /// Energy and water: the supply itself.
        Supply = "supply",
        /// Retail: goods that are not as agreed.
        Defect = "defect",
        /// Retail: goods that do not come.
        Delivery = "delivery",
        /// Retail: personal data.
        DataProtection = "data-protection",
        /// Retail: decisions of a platform.
        PlatformModeration = "platform-moderation",
        /// Housing: repairs.
        Repairs = "repairs",
        /// Housing: discrimination.
        Discrimination = "discrimination",
        /// Government: a decision.
        Decision = "decision",
        /// Government: information.
        Information = "information",
        /// Government: documents.
        DocumentAccess = "document-access",
        /// Government: damage done by it.
        TortClaim = "tort-claim",
    }
}

closed_list! {
    /// Something about the case that decides which rules hold.
    Fact, "fact" {
        /// Sum at stake, `120.50EUR`.
        Amount = "amount",
        /// The customer is a consumer.
        Consumer = "consumer",
        /// The firm belongs to the scheme.
        Member = "member",
        /// The customer cannot go elsewhere.
        Captive = "captive",
        /// Customer and firm are in different countries.
        CrossBorder = "cross-border",
        /// The insurance is one the law demands.
        CompulsoryInsurance = "compulsory-insurance",
        /// An advisory committee takes part.
        AdvisoryCommittee = "advisory-committee",
        /// How the complaint was made.
        Channel = "channel",
        /// Part of the United Kingdom.
        Part = "part",
        /// US state, or member state whose holidays count.
        State = "state",
        /// Age in years.
        Age = "age",
        /// The customer is vulnerable.
        Vulnerable = "vulnerable",
    }
}

closed_list! {
    /// Part of the United Kingdom.
    Part, "part" {
        /// England.
        England = "england",
        /// Wales.
        Wales = "wales",
        /// Scotland.
        Scotland = "scotland",
        /// Northern Ireland.
        NorthernIreland = "northern-ireland",
    }
}

closed_list! {
    /// How a complaint was made, for clocks that depend on it.
    Channel, "channel" {
        /// Paper mail.
        Letter = "letter",
        /// E-mail.
        Email = "email",
        /// Telephone.
        Phone = "phone",
        /// A form of the firm.
        Form = "form",
        /// In person.
        Visit = "visit",
    }
}

closed_list! {
    /// What sort of step a rung is.
    RungKind, "rung kind" {
        /// Front line.
        Front = "front",
        /// Supervisor.
        Supervisor = "supervisor",
        /// Written complaint.
        Formal = "formal",
        /// Executive office.
        Executive = "executive",
        /// Internal review.
        Review = "review",
        /// Dispute body.
        Adr = "adr",
        /// Regulator.
        Regulator = "regulator",
        /// Court.
        Court = "court",
        /// Chargeback.
        Chargeback = "chargeback",
        /// Other side route.
        Side = "side",
    }
}

closed_list! {
    /// What a rung can do.
    Power, "power" {
        /// It decides and its decision counts.
        Decides = "decides",
        /// It recommends.
        Recommends = "recommends",
        /// It brings both sides together.
        Mediates = "mediates",
        /// It takes note and answers nobody.
        Registers = "registers",
        /// It pays money back.
        PaysBack = "pays-back",
        /// It looks again at what the firm did.
        Reviews = "reviews",
    }
}

closed_list! {
    /// Whether a rung may be used.
    Status, "status" {
        /// It may be used today.
        Open = "open",
        /// Not yet.
        NotYet = "not-yet",
        /// Its last day has gone by.
        Closed = "closed",
        /// It was used.
        Done = "done",
        /// It is not for this case.
        NotEligible = "not-eligible",
        /// A question must be answered first.
        Ask = "ask",
    }
}

closed_list! {
    /// Whose time a clock is.
    Role, "role" {
        /// Time the firm has.
        Firm = "firm",
        /// Time that must go by.
        Wait = "wait",
        /// The customer's last day for going there.
        Window = "window",
        /// Limitation period.
        Limit = "limit",
        /// A right of the consumer that lasts so long.
        Right = "right",
        /// Time an outside body has.
        Body = "body",
    }
}

impl Role {
    /// True for time that is the customer's own: read early and never rolled.
    #[must_use]
    pub const fn is_customers(self) -> bool {
        matches!(self, Self::Window | Self::Limit | Self::Right)
    }
}

closed_list! {
    /// How well a rule was checked.
    Confidence, "confidence" {
        /// Seen on an official page or in the text of the law.
        Verified = "verified",
        /// Seen on another's page.
        Secondary = "secondary",
        /// From memory.
        Memory = "memory",
    }
}

closed_list! {
    /// How the days of a clock are counted.
    #[derive(Default)]
    DayKind, "day kind" {
        /// The event's day is day 0.
        #[default]
        Calendar = "calendar",
        /// The event's day is day 1.
        CalendarInclusive = "calendar-inclusive",
        /// Open days of the calendar after the event's day.
        Business = "business",
        /// The same as business, where the law says working days.
        Working = "working",
        /// Hours of real time, shown as the day they end on at the latest.
        Elapsed = "elapsed",
    }
}

impl DayKind {
    /// True where only open days count.
    #[must_use]
    pub const fn counts_open_days(self) -> bool {
        matches!(self, Self::Business | Self::Working)
    }
}

closed_list! {
    /// Day of the week.
    Weekday, "weekday" {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

impl From<jiff::civil::Weekday> for Weekday {
    fn from(day: jiff::civil::Weekday) -> Self {
        use jiff::civil::Weekday as W;
        match day {
            W::Monday => Self::Monday,
            W::Tuesday => Self::Tuesday,
            W::Wednesday => Self::Wednesday,
            W::Thursday => Self::Thursday,
            W::Friday => Self::Friday,
            W::Saturday => Self::Saturday,
            W::Sunday => Self::Sunday,
        }
    }
}

impl From<Weekday> for jiff::civil::Weekday {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }
}

//! The shapes of a strip. A channel has a shape of its own, so that no colour is needed to tell.

use redress_app::Sign;
use redress_case::{Channel, PromiseState};

/// Returns the outline of a sign around its middle.
pub(super) const fn outline(sign: Sign) -> &'static str {
    match sign {
        Sign::Contact(channel) | Sign::Sent(channel) => match channel {
            Channel::Phone => "M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z",
            Channel::Email => "M-8-8h16v16h-16z",
            Channel::Letter => "M-11-7h22v14h-22zM-11-7l11 8l11-8",
            Channel::Chat => "M-9-8h18v12h-9l-5 5v-5h-4z",
            Channel::Visit => "M-8 8v-9l8-8l8 8v9z",
            Channel::Social => "M0-10l3 7l7 3l-7 3l-3 7l-3-7l-7-3l7-3z",
            Channel::Form => "M-7-9h14v18h-14zM-3-4h6M-3 0h6M-3 4h6",
        },
        Sign::Said => "M-8-6h16l-8 13z",
        Sign::Promise(PromiseState::Waiting) => "M0-9l9 9l-9 9l-9-9z",
        Sign::Promise(PromiseState::Kept) => "M0-9l9 9l-9 9l-9-9zM-4 0l3 3l5-6",
        Sign::Promise(PromiseState::Broken) => "M6 3l-6 6l-9-9l9-9l6 6",
        Sign::Event => "M-8 7l8-14l8 14z",
        Sign::Evidence => "M-7-9h9l5 5v13h-14zM2-9v5h5",
        Sign::Note => "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
        Sign::Turn => "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0zM-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
        Sign::Firm => "M-7-9h14l-14 18h14z",
        Sign::Opens => "M-5 10v-20l13 6l-13 6",
        Sign::Closes => "M-3-10v20M3-10v20",
    }
}

/// Says whether a shape shows a sequence, and so turns with the direction of the script.
pub(super) const fn turns(sign: Sign) -> bool {
    matches!(
        sign,
        Sign::Opens | Sign::Contact(Channel::Chat) | Sign::Sent(Channel::Chat)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_channels_and_no_two_ends_of_a_promise_look_alike() {
        let mut all: Vec<&str> = Channel::ALL
            .into_iter()
            .map(|c| outline(Sign::Contact(c)))
            .collect();
        all.extend(
            [
                PromiseState::Waiting,
                PromiseState::Kept,
                PromiseState::Broken,
            ]
            .map(|state| outline(Sign::Promise(state))),
        );
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}

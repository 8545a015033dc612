//! What an obstacle on record means in writing, and how often it was said.

use redress_case::{ContactView, Obstacle};
use redress_coach::Playbook;
use redress_coach::spec::WrittenSpec;

/// Counts how often a thing was said in a case, on the telephone or in writing.
pub(super) fn times<'a>(
    playbook: &Playbook,
    contacts: &[ContactView],
    spec: &WrittenSpec,
    said: impl Iterator<Item = &'a Obstacle>,
) -> usize {
    said.filter(|one| {
        spec.lines.contains(&one.line)
            && meant(playbook, contacts, one).is_some_and(|meant| meant.id == spec.id)
    })
    .count()
}

/// Returns what an obstacle on record means in writing: what it was read as. On an entry that does
/// not say so, where its line stands for more than one thing, its own sentence tells which; what is
/// said in a call is never what a line was borrowed for.
pub(super) fn meant<'a>(
    playbook: &'a Playbook,
    contacts: &[ContactView],
    one: &Obstacle,
) -> Option<&'a WrittenSpec> {
    if let Some(spec) = one.read.as_deref().and_then(|id| playbook.written(id)) {
        return Some(spec);
    }
    let all = playbook.all_written().iter();
    let fits: Vec<&WrittenSpec> = all.filter(|spec| spec.lines.contains(&one.line)).collect();
    let own = fits.iter().copied().find(|spec| !spec.borrows);
    let message = contacts
        .iter()
        .find(|view| Some(view.id) == one.contact)
        .filter(|view| view.contact.is_message());
    let Some(message) = message else {
        return own;
    };
    if let [spec] = fits.as_slice() {
        return Some(spec);
    }
    let said = one.said.as_deref().unwrap_or_default();
    let whole = message.contact.said.as_deref().unwrap_or(said);
    says(playbook, &fits, said, whole).or(own)
}

/// Says whether an obstacle on record was read in a message as something that its line does not say,
/// or that letters do not say of it.
pub(crate) fn is_borrowed(playbook: &Playbook, contacts: &[ContactView], one: &Obstacle) -> bool {
    let unsaid = |spec: &WrittenSpec| spec.unsaid && one.read.is_some();
    meant(playbook, contacts, one).is_some_and(|spec| spec.borrows || unsaid(spec))
}

/// Reads the sentence of an entry again that does not say what it was read as.
pub(super) fn read_again<'a>(playbook: &'a Playbook, one: &Obstacle) -> Option<&'a WrittenSpec> {
    let said = one.said.as_deref()?;
    let all = playbook.all_written().iter();
    let fits: Vec<&WrittenSpec> = all
        .filter(|spec| spec.lines.first() == Some(&one.line))
        .collect();
    match fits.as_slice() {
        [spec] => Some(spec),
        _ => says(playbook, &fits, said, said)
            .or_else(|| fits.iter().copied().find(|spec| !spec.borrows)),
    }
}

/// Returns which of several things a sentence says; `whole` tells its language.
fn says<'a>(
    playbook: &Playbook,
    fits: &[&'a WrittenSpec],
    said: &str,
    whole: &str,
) -> Option<&'a WrittenSpec> {
    let read = playbook.read_message(said, redress_tone::detect(whole)?, &[]);
    let mut fits = fits.iter().copied();
    fits.find(|spec| read.in_the_way.iter().any(|found| found.id == spec.id))
}

//! A pattern cut into parts that together say the same.
//!
//! `[not my department|you have to call]` waits for `not` and `you`, which stand in most texts. Cut
//! in two, one part waits for `department` and the other for `call`. Of the matches that start at
//! one word the longest counts, and of equals that of the first part, as if the pattern were one.

use crate::grammar::{Literal, Node};

/// The most parts of a pattern.
const MOST_PARTS: usize = 100;
/// The most steps that may be written again in every part, all parts together.
const MOST_REPEATED: usize = 80;

/// Returns the parts; the pattern alone where it cannot be cut.
pub(crate) fn parts(tree: &Node) -> Vec<Node> {
    let mut elements = Vec::new();
    flatten(tree, &mut elements);
    let whole = || vec![Node::Seq(elements.clone())];
    // Words of a last gap do not count, so another way of matching may hide behind it.
    if elements.is_empty() || end_in_gap(&elements) {
        return whole();
    }
    let spans = elements.iter().any(has_span);
    let phrases = |node: &Node| match node {
        Node::Alt(options) => sort_out(options).1.len(),
        _ => 0,
    };
    let fixed = |node: &Node| matches!(node, Node::Open | Node::SentenceStart | Node::Mark(_));
    let best = (0..elements.len())
        // Where the span is marked, which way is tried first decides; only a first choice is free.
        .filter(|&at| !spans || elements[..at].iter().all(fixed))
        .max_by_key(|&at| (phrases(&elements[at]), usize::MAX - at));
    let Some(at) = best.filter(|&at| phrases(&elements[at]) > 0) else {
        return whole();
    };
    let Node::Alt(options) = &elements[at] else {
        return whole();
    };
    let (words, others) = sort_out(options);
    let rest: usize = elements.iter().map(size).sum::<usize>() - size(&elements[at]);
    let count = others.len() + usize::from(!words.is_empty());
    if !(2..=MOST_PARTS).contains(&count) || count * rest > MOST_REPEATED {
        return whole();
    }
    let words = (!words.is_empty()).then(|| Node::Alt(words.into_iter().map(Node::Word).collect()));
    words
        .into_iter()
        .chain(others.into_iter().cloned())
        .map(|option| {
            let mut part = elements[..at].to_vec();
            flatten(&option, &mut part);
            part.extend_from_slice(&elements[at + 1..]);
            Node::Seq(part)
        })
        .collect()
}

/// Parts options into single words and the rest, through options of options.
pub(crate) fn sort_out(options: &[Node]) -> (Vec<Literal>, Vec<&Node>) {
    let (mut words, mut others) = (Vec::new(), Vec::new());
    for option in options {
        match option {
            Node::Word(literal) => words.push(literal.clone()),
            Node::Alt(inner) => {
                let (more_words, more_others) = sort_out(inner);
                words.extend(more_words);
                others.extend(more_others);
            }
            other => others.push(other),
        }
    }
    (words, others)
}

/// Writes the elements of a sequence out, through sequences of sequences.
fn flatten(node: &Node, out: &mut Vec<Node>) {
    match node {
        Node::Seq(nodes) => nodes.iter().for_each(|node| flatten(node, out)),
        other => out.push(other.clone()),
    }
}

/// Says whether a gap can be the last thing before the end of the nodes.
fn end_in_gap(nodes: &[Node]) -> bool {
    for node in nodes.iter().rev() {
        let (gap, through) = match node {
            Node::Gap(_) => (true, true),
            Node::Seq(inner) => (end_in_gap(inner), false),
            Node::Alt(options) => {
                let mut options = options.iter();
                (
                    options.any(|one| end_in_gap(std::slice::from_ref(one))),
                    false,
                )
            }
            // What may be missing lets the element before it be the last.
            Node::Maybe(inner) => (end_in_gap(std::slice::from_ref(inner)), true),
            Node::Mark(_) | Node::Open | Node::Close | Node::SentenceStart | Node::SentenceEnd => {
                (false, true)
            }
            Node::Word(_) | Node::BuiltIn(_) | Node::Class { .. } => (false, false),
        };
        if gap {
            return true;
        }
        if !through {
            return false;
        }
    }
    false
}

fn has_span(node: &Node) -> bool {
    match node {
        Node::Open | Node::Close => true,
        Node::Seq(nodes) | Node::Alt(nodes) => nodes.iter().any(has_span),
        Node::Maybe(inner) => has_span(inner),
        _ => false,
    }
}

/// Returns about how many steps the node takes.
fn size(node: &Node) -> usize {
    match node {
        Node::Seq(nodes) => nodes.iter().map(size).sum(),
        Node::Alt(nodes) => {
            let (words, others) = sort_out(nodes);
            let others = others.into_iter().map(|node| size(node) + 2);
            usize::from(!words.is_empty()) + others.sum::<usize>()
        }
        Node::Maybe(inner) => size(inner) + 1,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::parse;
    use crate::lang::Lang;

    #[test]
    fn cuts_where_phrases_stand_beside_each_other() {
        for (pattern, count) in [
            ("[not my department|you have to call|no]", 3),
            ("i ..2 [not my department|you have to call]", 2),
            // One word or another is one step already.
            ("[yes|no] thanks", 1),
            // The longest match decides, so what can end in a gap stays whole.
            ("[a b|c d] ..3", 1),
            ("[a b|c d] e?", 2),
            ("[a b|c d] ..2 e?", 1),
            ("[a b|c ..2]", 1),
            ("<<[a b|c d]", 2),
            ("x? <<[a b|c d]", 1),
        ] {
            let tree = parse(pattern, Lang::En).unwrap();
            assert_eq!(parts(&tree).len(), count, "{pattern}");
        }
    }
}

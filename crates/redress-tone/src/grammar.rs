//! The pattern line read into a tree.
//!
//! The grammar is described in [`crate::spec`]. Words are split with the tokenizer that also
//! reads the messages, so that a pattern and a message always agree on what a word is.

use crate::lang::Lang;
use crate::spec::Shape;
use crate::token;

/// The longest gap that a pattern may have, in words.
const LONGEST_GAP: u8 = 20;

/// What may follow a literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Ending {
    /// Nothing: the word as it stands.
    Exact,
    /// An ending of the language: `stem~`.
    Inflected,
    /// Anything: `stem*`.
    Any,
}

/// A literal word.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Literal {
    /// The folded word or stem.
    pub(crate) text: String,
    pub(crate) ending: Ending,
    /// A stack of Hebrew prefixes may stand before it.
    pub(crate) prefixed: bool,
}

/// A class that every language has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BuiltIn {
    Shape(Shape),
    Number,
    Shouted,
    Masked,
    Grawlix,
    Any,
}

/// A pattern, or a part of one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Word(Literal),
    /// A named class; `prefixed` for `+{NAME}`.
    Class {
        name: String,
        prefixed: bool,
    },
    BuiltIn(BuiltIn),
    Seq(Vec<Node>),
    Alt(Vec<Node>),
    Maybe(Box<Node>),
    Gap(u8),
    SentenceStart,
    SentenceEnd,
    /// A mark of [`crate::token`].
    Mark(u8),
    Open,
    Close,
}

/// Why a pattern cannot be read, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) problem: String,
    pub(crate) mend: String,
}

fn fault<T>(problem: impl Into<String>, mend: impl Into<String>) -> Result<T, Fault> {
    Err(Fault {
        problem: problem.into(),
        mend: mend.into(),
    })
}

/// Returns the built-in class of this name.
pub(crate) fn built_in(name: &str) -> Option<BuiltIn> {
    Some(match name {
        "DATE" => BuiltIn::Shape(Shape::Date),
        "AMOUNT" => BuiltIn::Shape(Shape::Amount),
        "REFERENCE" => BuiltIn::Shape(Shape::Reference),
        "PHONE" => BuiltIn::Shape(Shape::Phone),
        "EMAIL" => BuiltIn::Shape(Shape::Email),
        "NUMBER" => BuiltIn::Number,
        "SHOUTED" => BuiltIn::Shouted,
        "MASKED" => BuiltIn::Masked,
        "GRAWLIX" => BuiltIn::Grawlix,
        "ANY" => BuiltIn::Any,
        _ => return None,
    })
}

/// Reads a pattern.
pub(crate) fn parse(pattern: &str, lang: Lang) -> Result<Node, Fault> {
    let chars: Vec<char> = pattern.chars().collect();
    let mut parser = Parser {
        chars: &chars,
        at: 0,
        lang,
        depth: 0,
    };
    let tree = parser.sequence()?;
    if parser.at < chars.len() {
        let sign = chars[parser.at];
        return fault(
            format!("\"{sign}\" stands alone"),
            "put alternatives between [ and ]",
        );
    }
    Ok(tree)
}

struct Parser<'a> {
    chars: &'a [char],
    at: usize,
    lang: Lang,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn starts(&self, text: &str) -> bool {
        let mut rest = self.chars.get(self.at..).unwrap_or_default().iter();
        text.chars().all(|c| rest.next() == Some(&c))
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.starts(text);
        if found {
            self.at += text.chars().count();
        }
        found
    }

    /// Reads elements up to the end, or to a `|` or `]` that closes the alternative.
    fn sequence(&mut self) -> Result<Node, Fault> {
        let mut nodes = Vec::new();
        loop {
            while self.peek().is_some_and(char::is_whitespace) {
                self.at += 1;
            }
            match self.peek() {
                None | Some('|' | ']') => break,
                Some(_) => {
                    let node = self.element()?;
                    nodes.push(self.maybe(node));
                }
            }
        }
        if nodes.is_empty() {
            return fault(
                "an empty pattern or alternative",
                "write at least one word, or use [..]? for what may be missing",
            );
        }
        Ok(if nodes.len() == 1 {
            nodes.remove(0)
        } else {
            Node::Seq(nodes)
        })
    }

    fn maybe(&mut self, node: Node) -> Node {
        if self.eat("?") {
            Node::Maybe(Box::new(node))
        } else {
            node
        }
    }

    fn element(&mut self) -> Result<Node, Fault> {
        if self.eat("<<") {
            return Ok(Node::Open);
        }
        if self.eat(">>") {
            return Ok(Node::Close);
        }
        for (sign, mark) in [
            ("<?>", token::QUESTION),
            ("<!>", token::EXCLAIM),
            ("<,>", token::COMMA),
            ("<\">", token::QUOTE),
        ] {
            if self.eat(sign) {
                return Ok(Node::Mark(mark));
            }
        }
        if self.eat("^") {
            return Ok(Node::SentenceStart);
        }
        if self.eat("$") {
            return Ok(Node::SentenceEnd);
        }
        if self.eat("..") {
            return self.gap();
        }
        let prefixed = self.eat("+");
        match self.peek() {
            Some('[') if !prefixed => self.alternatives(),
            Some('{') => self.class(prefixed),
            Some(_) => self.literal(prefixed),
            None => fault("\"+\" stands alone", "write the word after it: +word"),
        }
    }

    fn gap(&mut self) -> Result<Node, Fault> {
        let mut digits = String::new();
        while let Some(digit) = self.peek().filter(char::is_ascii_digit) {
            digits.push(digit);
            self.at += 1;
        }
        match digits.parse::<u8>() {
            Ok(n) if (1..=LONGEST_GAP).contains(&n) => Ok(Node::Gap(n)),
            _ => fault(
                format!("the gap \"..{digits}\""),
                format!("write ..1 to ..{LONGEST_GAP}"),
            ),
        }
    }

    fn alternatives(&mut self) -> Result<Node, Fault> {
        self.at += 1;
        self.depth += 1;
        if self.depth > 8 {
            return fault("brackets more than eight deep", "split the pattern");
        }
        let mut options = vec![self.sequence()?];
        while self.eat("|") {
            options.push(self.sequence()?);
        }
        self.depth -= 1;
        if !self.eat("]") {
            return fault("a [ without its ]", "close the bracket");
        }
        Ok(if options.len() == 1 {
            options.remove(0)
        } else {
            Node::Alt(options)
        })
    }

    fn class(&mut self, prefixed: bool) -> Result<Node, Fault> {
        self.at += 1;
        let mut name = String::new();
        while let Some(c) = self.peek().filter(|&c| c != '}') {
            name.push(c);
            self.at += 1;
        }
        if !self.eat("}") {
            return fault("a { without its }", "close the brace");
        }
        if name.is_empty()
            || !name
                .chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
        {
            return fault(
                format!("the class name \"{name}\""),
                "write class names in capitals, digits and _",
            );
        }
        Ok(Node::Class { name, prefixed })
    }

    fn literal(&mut self, prefixed: bool) -> Result<Node, Fault> {
        let mut word = String::new();
        while let Some(c) = self.peek() {
            if c.is_whitespace() || "[]|{}~*?<>^$+".contains(c) {
                break;
            }
            word.push(c);
            self.at += 1;
        }
        let ending = if self.eat("~") {
            Ending::Inflected
        } else if self.eat("*") {
            Ending::Any
        } else {
            Ending::Exact
        };
        match self.peek() {
            None | Some('?' | '|' | ']' | '>') => {}
            Some(c) if c.is_whitespace() => {}
            Some(c) => {
                return fault(
                    format!("\"{c}\" right after \"{word}\""),
                    "put a blank between two elements",
                );
            }
        }
        self.words(&word, ending, prefixed)
    }

    /// Splits what the writer took for one word as the tokenizer does.
    fn words(&self, word: &str, ending: Ending, prefixed: bool) -> Result<Node, Fault> {
        // A trailing apostrophe (`l'`) and a full stop (`sig.`) are no part of the word.
        let texts = token::words_of(word, self.lang);
        let Some(last) = texts.len().checked_sub(1) else {
            return fault(
                format!("\"{word}\" has no letters"),
                "write a word, or a mark such as <?>",
            );
        };
        if ending == Ending::Any && texts[last].chars().count() < 3 {
            return fault(
                format!("the stem \"{word}*\" is too short"),
                "give at least three letters before *",
            );
        }
        if ending == Ending::Inflected && texts[last].chars().count() < 2 {
            return fault(
                format!("the stem \"{word}~\" is too short"),
                "give at least two letters before ~",
            );
        }
        let mut nodes: Vec<Node> = texts
            .into_iter()
            .enumerate()
            .map(|(i, text)| {
                Node::Word(Literal {
                    text,
                    ending: if i == last { ending } else { Ending::Exact },
                    prefixed: prefixed && i == 0,
                })
            })
            .collect();
        Ok(if nodes.len() == 1 {
            nodes.remove(0)
        } else {
            Node::Seq(nodes)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str, ending: Ending, prefixed: bool) -> Node {
        Node::Word(Literal {
            text: text.to_owned(),
            ending,
            prefixed,
        })
    }

    #[test]
    fn reads_every_element() {
        let tree = parse(
            "^ +חשבון~ [a b|c]? ..3 {YOU} odio* l'ordine <?> << x >> $",
            Lang::It,
        );
        assert_eq!(
            tree,
            Ok(Node::Seq(vec![
                Node::SentenceStart,
                word("חשבונ", Ending::Inflected, true),
                Node::Maybe(Box::new(Node::Alt(vec![
                    Node::Seq(vec![
                        word("a", Ending::Exact, false),
                        word("b", Ending::Exact, false)
                    ]),
                    word("c", Ending::Exact, false),
                ]))),
                Node::Gap(3),
                Node::Class {
                    name: "YOU".to_owned(),
                    prefixed: false
                },
                word("odio", Ending::Any, false),
                Node::Seq(vec![
                    word("l", Ending::Exact, false),
                    word("ordine", Ending::Exact, false)
                ]),
                Node::Mark(token::QUESTION),
                Node::Open,
                word("x", Ending::Exact, false),
                Node::Close,
                Node::SentenceEnd,
            ]))
        );
    }

    #[test]
    fn names_the_mend_of_every_fault() {
        for (pattern, problem) in [
            ("", "empty"),
            ("[a|]", "empty"),
            ("[a", "without its ]"),
            ("a]", "stands alone"),
            ("a | b", "stands alone"),
            ("{YOU", "without its }"),
            ("{you}", "class name"),
            ("..0 a", "gap"),
            ("..99 a", "gap"),
            ("ab*", "too short"),
            ("a~", "too short"),
            ("a~b", "right after"),
            ("a{B}", "right after"),
            ("…", "no letters"),
            ("+", "stands alone"),
            ("[[[[[[[[[a]]]]]]]]]", "eight deep"),
        ] {
            let fault = parse(pattern, Lang::En).expect_err(pattern);
            assert!(fault.problem.contains(problem), "{pattern}: {fault:?}");
            assert!(!fault.mend.is_empty(), "{pattern}");
        }
    }
}

//! Reads the tables of a language back into an engine.

use super::*;

/// Reads one language. `rules` is the number of rules, `items` that of the checklist.
pub(crate) fn decode(bytes: &[u8], rules: usize, items: usize) -> Result<Engine, Broken> {
    let mut from = Reader::new(bytes);
    let lexicon = Lexicon::decode(&mut from)?;
    let atoms = from.number()?;
    let mut decoder = Decoder {
        from,
        triggers: Vec::new(),
        marked: Vec::new(),
        atoms,
        unions: std::collections::BTreeMap::new(),
        engine: Engine {
            lexicon,
            bits: vec![Bits::default(); atoms],
            ..Engine::default()
        },
    };
    decoder.sets(atoms)?;
    decoder.patterns(rules, items)?;
    decoder.rest(rules)?;
    decoder.close(atoms);
    Ok(decoder.engine)
}

struct Decoder<'b> {
    from: Reader<'b>,
    engine: Engine,
    /// Sets of atoms with the parts that they set off.
    triggers: Vec<(u32, u16)>,
    /// Which sets have given their bit to their atoms.
    marked: Vec<bool>,
    /// The number of atoms in the tables, and the atoms made of the sets of first words.
    atoms: usize,
    unions: std::collections::BTreeMap<usize, usize>,
}

impl Decoder<'_> {
    fn patterns(&mut self, rules: usize, items: usize) -> Result<(), Broken> {
        for index in 0..self.from.number()? {
            let index = u16::try_from(index).map_err(|_| Broken)?;
            let target = self.target(rules, items)?;
            let severity = match self.from.byte()? {
                0 => None,
                1 => Some(Severity::Info),
                _ => Some(Severity::Warn),
            };
            let needs = self.conditions()?;
            let not = self.conditions()?;
            if self.from.byte()? == 1 {
                self.engine.whole.push(index);
            }
            for _ in 0..self.from.number()? {
                self.part(index, target)?;
            }
            let from = self.engine.codes.len() as u32;
            for _ in 0..self.from.number()? {
                self.veto()?;
            }
            let unless = (from, self.engine.codes.len() as u32);
            let suggest = self.wordings()?;
            self.engine.patterns.push(Pattern {
                target,
                severity,
                needs,
                not,
                unless,
                suggest,
            });
        }
        Ok(())
    }

    fn target(&mut self, rules: usize, items: usize) -> Result<Target, Broken> {
        let (target, number) = (self.from.byte()?, self.from.number()?);
        Ok(match target {
            0 if number < rules => Target::Rule(number),
            1 => Target::Request,
            2 => Target::Grievance,
            3 if number < items => Target::Present(number),
            4 if number < items => Target::Unsure(number),
            5 => Target::SecondPerson,
            6 => Target::Negated,
            7 => Target::Formal,
            8 => Target::Informal,
            _ => return Err(Broken),
        })
    }

    fn conditions(&mut self) -> Result<Range, Broken> {
        let from = self.engine.conditions.len() as u32;
        for _ in 0..self.from.number()? {
            let condition = Condition::parse(self.from.text()?).map_err(|_| Broken)?;
            self.engine.conditions.push(condition);
        }
        Ok((from, self.engine.conditions.len() as u32))
    }

    fn wordings(&mut self) -> Result<Range, Broken> {
        let from = self.engine.wordings.len() as u32;
        for _ in 0..self.from.number()? {
            let start = self.engine.texts.len() as u32;
            self.engine.texts.push_str(self.from.text()?);
            let end = self.engine.texts.len() as u32;
            self.engine.wordings.push((start, end));
        }
        Ok((from, self.engine.wordings.len() as u32))
    }

    fn sets(&mut self, atoms: usize) -> Result<(), Broken> {
        for _ in 0..self.from.number()? {
            let first = self.engine.atoms.len() as u32;
            let mut atom = 0;
            for _ in 0..self.from.number()? {
                atom += self.from.number()?;
                if atom >= atoms {
                    return Err(Broken);
                }
                let atom = u16::try_from(atom).map_err(|_| Broken)?;
                self.engine.atoms.push(atom);
            }
            let range = (first, self.engine.atoms.len() as u32);
            self.engine.sets.push(range);
        }
        self.marked = vec![false; self.engine.sets.len()];
        Ok(())
    }

    /// Reads the set of words of which a match must start with one, and returns the atom of all.
    fn first(&mut self) -> Result<u16, Broken> {
        let set = match self.from.number()? {
            0 => return Ok(ANY_ATOM),
            set => set - 1,
        };
        let range = *self.engine.sets.get(set).ok_or(Broken)?;
        if let &[atom] = list(&self.engine.atoms, range) {
            return Ok(atom);
        }
        // An atom of its own, which every word of the set is given when it is met.
        let unions = self.unions.len();
        let fresh = self.atoms + unions;
        let atom = *self.unions.entry(set).or_insert(fresh);
        u16::try_from(atom)
            .ok()
            .filter(|atom| *atom != ANY_ATOM)
            .ok_or(Broken)
    }

    fn set(&mut self) -> Result<usize, Broken> {
        let set = self.from.number()?;
        (set < self.engine.sets.len()).then_some(set).ok_or(Broken)
    }

    /// Reads a program, and whether its matches start with the sentence.
    fn ops(&mut self) -> Result<(Code, bool), Broken> {
        let ops = &mut self.engine.ops;
        let start = ops.len() as u32;
        for _ in 0..self.from.number()? {
            let both = self.from.number()?;
            let (code, number) = ((both % CODES_OF_OPS) as u8, both / CODES_OF_OPS);
            let number = match code {
                OR | JUMP => number + ops.len() - start as usize,
                _ => number,
            };
            ops.push(u32::from(code) | (number as u32) << 8);
        }
        let code = Code {
            ops: (start, ops.len() as u32),
            ..Code::default()
        };
        Ok((code, self.from.byte()? == 1))
    }

    fn veto(&mut self) -> Result<(), Broken> {
        let (mut code, _) = self.ops()?;
        let needs = self.engine.needs.len() as u32;
        for _ in 0..self.from.number()? {
            let set = self.set()? as u32;
            self.engine.needs.push(set);
        }
        code.needs = (needs, self.engine.needs.len() as u32);
        self.engine.codes.push(code);
        Ok(())
    }

    fn part(&mut self, pattern: u16, target: Target) -> Result<(), Broken> {
        let (code, anchored) = self.ops()?;
        let mut bits = Bits::default();
        for _ in 0..self.from.number()? {
            let set = self.set()?;
            bits.join(Bits::of_set(set));
            if std::mem::replace(&mut self.marked[set], true) {
                continue;
            }
            for &atom in list(&self.engine.atoms, self.engine.sets[set]) {
                let bits = self.engine.bits.get_mut(usize::from(atom));
                bits.ok_or(Broken)?.join(Bits::of_set(set));
            }
        }
        let number = u16::try_from(self.engine.parts.len()).map_err(|_| Broken)?;
        let mut before =
            || -> Result<u16, Broken> { u16::try_from(self.from.number()?).map_err(|_| Broken) };
        let before = (before()?, before()?);
        let set = self.set()?;
        self.triggers.push((set as u32, number));
        for _ in 0..self.from.number()? {
            let kind = kind(self.from.byte()?).ok_or(Broken)?;
            if kind == Kind::Any {
                self.engine.by_any.push(number);
            } else {
                self.engine.by_kind.push((kind, number));
            }
        }
        for _ in 0..self.from.number()? {
            let shape = shape(self.from.byte()?).ok_or(Broken)?;
            self.engine.by_shape.push((shape, number));
        }
        let first = self.first()?;
        let at = self.engine.codes.len() as u32;
        self.engine.codes.push(code);
        self.engine.parts.push(Part {
            bits,
            code: at,
            pattern,
            before,
            rule: match target {
                Target::Rule(rule) => u16::try_from(rule).map_err(|_| Broken)?,
                _ => NO_RULE,
            },
            anchored,
            first,
        });
        self.engine.add_likely();
        Ok(())
    }

    fn rest(&mut self, rules: usize) -> Result<(), Broken> {
        for _ in 0..rules {
            let from = self.engine.codes.len() as u32;
            for _ in 0..self.from.number()? {
                self.veto()?;
            }
            let to = self.engine.codes.len() as u32;
            self.engine.vetoes.push((from, to));
            let suggest = self.wordings()?;
            self.engine.suggest.push(suggest);
        }
        for _ in 0..self.from.number()? {
            let word = self.from.text()?.to_owned();
            self.engine.kinds.push((word, self.from.byte()?));
        }
        for _ in 0..self.from.number()? {
            let sign = u32::try_from(self.from.number()?).ok();
            let sign = sign.and_then(char::from_u32).ok_or(Broken)?;
            self.engine.signs.push(sign);
        }
        Ok(())
    }

    /// Sorts the parts by the atoms that set them off, and the unions by the atoms in them.
    fn close(&mut self, atoms: usize) {
        let mut unions: Vec<(u16, u16)> = Vec::new();
        for (&set, &union) in &self.unions {
            let range = self.engine.sets.get(set).copied().unwrap_or_default();
            let of = list(&self.engine.atoms, range).iter();
            unions.extend(of.map(|&atom| (atom, union as u16)));
        }
        unions.sort_unstable();
        self.engine.row = (atoms + self.unions.len()).div_ceil(64);
        let mut at = 0;
        for atom in 0..atoms {
            self.engine.unions_of.push(at as u32);
            while let Some(&(_, union)) = unions.get(at).filter(|(of, _)| usize::from(*of) == atom)
            {
                self.engine.unions.push(union);
                at += 1;
            }
        }
        self.engine.unions_of.push(at as u32);
        let Engine {
            sets,
            atoms: of_sets,
            triggers,
            triggers_of,
            ..
        } = &mut self.engine;
        let atoms_of = |set: u32| {
            let range = sets.get(set as usize).copied();
            list(of_sets, range.unwrap_or_default()).iter()
        };
        // Counted, then filled from the front: the parts of an atom stay in their order.
        let mut ends = vec![0_u32; atoms];
        for &(set, _) in &self.triggers {
            atoms_of(set).for_each(|&atom| ends[usize::from(atom)] += 1);
        }
        let mut at = 0;
        for end in &mut ends {
            triggers_of.push(at);
            at += std::mem::replace(end, at);
        }
        triggers_of.push(at);
        triggers.resize(at as usize, 0);
        for &(set, part) in &self.triggers {
            for &atom in atoms_of(set) {
                let end = &mut ends[usize::from(atom)];
                triggers[*end as usize] = part;
                *end += 1;
            }
        }
    }
}

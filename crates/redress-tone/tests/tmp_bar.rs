use std::fs;
use std::path::{Path, PathBuf};
use redress_tone::spec::*;
use redress_tone::*;
fn all<T: serde::de::DeserializeOwned>(f: &Path) -> Vec<T> {
    let mut p: Vec<PathBuf> = fs::read_dir(f).unwrap().map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e=="toml") && p.file_name().is_some_and(|n| n!="checklist.toml")).collect();
    p.sort(); p.iter().map(|p| toml::from_str(&fs::read_to_string(p).unwrap()).unwrap()).collect()
}
#[test] fn bar() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/tone");
    let rules: Vec<RuleSpec> = all(&root); let langs: Vec<LanguageSpec> = all(&root.join("language"));
    let cl: ChecklistSpec = toml::from_str(&fs::read_to_string(root.join("checklist.toml")).unwrap()).unwrap();
    let t = std::time::Instant::now();
    let compiled = Rules::compile(&langs, &rules, &cl).unwrap();
    println!("compile {:?}", t.elapsed());
    let md = fs::read_to_string("/work/shared/design/requirements.md").unwrap();
    let mut rule = String::new(); let mut n=0; let mut det=(0,0);
    for line in md.lines() {
        if let Some(r) = line.strip_prefix("### T-") { rule = r.split('`').nth(1).unwrap_or("").to_string(); }
        if line.starts_with("### Further") { rule.clear(); }
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let lang = match cells.get(1) { Some(&"English")=>Lang::En, Some(&"Italian")=>Lang::It, Some(&"Dutch")=>Lang::Nl, Some(&"Hebrew")=>Lang::He, Some(&"Turkish")=>Lang::Tr, _=>continue };
        if rule.is_empty() || cells.len()<7 { continue; }
        for (i,cell) in cells[2..=6].iter().enumerate() {
            let (text, ctx) = match cell.rfind('[') { Some(p) if cell.ends_with(']') => (cell[..p].trim(), cell[p+1..cell.len()-1].to_string()), _ => (*cell, String::new()) };
            det.1+=1; if detect(text)!=Some(lang) { println!("DETECT {lang} {:?} {text}", detect(text)); } else {det.0+=1;}
            if !matches!(lang, Lang::En|Lang::It) || !rules.iter().any(|r| r.name==rule) { continue; }
            let mut o = Options::new(lang);
            o.channel = Channel::Phone;
            for c in ctx.split(',') { o.context = o.context.with(&c.trim().replace(' ', "-")); }
            let r = check(&compiled, text, &o); n+=1;
            let own = r.findings.iter().any(|f| f.rule==rule);
            if i<2 && !own { println!("MISS {rule} {lang}: {text} {ctx}"); }
            if i>=2 && own { println!("FALSE {rule} {lang}: {text}"); }
            if i>=2 { for f in &r.findings { if f.severity==Severity::Warn { println!("WARN {} in near-miss/better of {rule} {lang}: {text} [{}]", f.rule, f.quote); } } }
        }
    }
    println!("{n} checked; detect {det:?}");
}

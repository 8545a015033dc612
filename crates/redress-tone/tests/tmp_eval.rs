use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use redress_tone::spec::*;
use redress_tone::*;
fn all<T: serde::de::DeserializeOwned>(f: &Path) -> Vec<T> {
    let mut p: Vec<PathBuf> = fs::read_dir(f).unwrap().map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e=="toml") && p.file_name().is_some_and(|n| n!="checklist.toml")).collect();
    p.sort(); p.iter().map(|p| toml::from_str(&fs::read_to_string(p).unwrap()).unwrap()).collect()
}
#[test] fn eval() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/tone");
    let rules: Vec<RuleSpec> = all(&root); let langs: Vec<LanguageSpec> = all(&root.join("language"));
    let cl: ChecklistSpec = toml::from_str(&fs::read_to_string(root.join("checklist.toml")).unwrap()).unwrap();
    let compiled = Rules::compile(&langs, &rules, &cl).unwrap();
    let data = fs::read_to_string("/tmp/tonecorp/all.tsv").unwrap();
    let mut stat: BTreeMap<String,(usize,usize)> = BTreeMap::new();
    let mut shown: BTreeMap<String,usize> = BTreeMap::new();
    let mut det=(0,0); let mut bytes=0;
    let t = std::time::Instant::now();
    let mut reports = vec![];
    for line in data.lines() { let mut s=line.splitn(3,'\t'); let (k,l,x)=(s.next().unwrap(),s.next().unwrap(),s.next().unwrap());
        let mut o = Options::new(l.parse().unwrap()); if k=="tau-rep" { o.side=Side::Rep; }
        bytes+=x.len(); reports.push((k,l,x,check(&compiled,x,&o))); }
    let el=t.elapsed(); println!("{} messages {} bytes {:?} {:.1} MB/s", reports.len(), bytes, el, bytes as f64/el.as_secs_f64()/1e6);
    for (k,l,x,r) in &reports {
        det.1+=1; if detect(x).map(|d| d.code())==Some(l) {det.0+=1}
        let e=stat.entry(k.to_string()).or_default(); e.1+=1;
        let w: Vec<_> = r.findings.iter().filter(|f| f.severity==Severity::Warn).collect();
        if !w.is_empty() { e.0+=1; if k.starts_with("bitext-civil")||k.starts_with("tau")||k.contains("ident_")||k.contains("counter_quote")||k.contains("target_obj") { let n=shown.entry(k.to_string()).or_default(); *n+=1; if *n<12 { println!("{k}: {} [{}] {}", w[0].rule, w[0].quote, &x.chars().take(120).collect::<String>()); } } }
    }
    for (k,(a,b)) in stat { println!("{k} {a}/{b} {:.3}", a as f64/b as f64); }
    println!("detect {det:?}");
}

#![allow(clippy::all, clippy::unwrap_used)]
use rusqlite::{Connection, types::Value};
use std::time::Instant;
fn t(c: &Connection, name: &str, sql: &str, args: &[Value]) {
    let mut xs = vec![];
    let mut n = 0;
    for _ in 0..30 {
        let s = Instant::now();
        let mut st = c.prepare_cached(sql).unwrap();
        let mut rows = st.query(rusqlite::params_from_iter(args)).unwrap();
        n = 0;
        while let Some(r) = rows.next().unwrap() {
            let _: rusqlite::types::Value = r.get(0).unwrap();
            n += 1;
        }
        xs.push(s.elapsed().as_secs_f64() * 1e3);
    }
    xs.sort_by(|a, b| a.total_cmp(b));
    println!(
        "  {name:28} {n:5} rows  p50 {:.3} min {:.3} ms",
        xs[15], xs[0]
    );
}
fn main() {
    let c = Connection::open_with_flags(
        "/work/target/peers/redress/record.db",
        rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY,
    )
    .unwrap();
    c.execute_batch("PRAGMA mmap_size = 0; PRAGMA cache_size = -2000;")
        .unwrap();
    let which="FROM case_row r CROSS JOIN case_file c ON c.number = r.case_no
     WHERE (?1 OR c.hidden = 0) AND (?2 IS NULL OR instr(?2, char(10) || r.state || char(10)) > 0)
       AND (?3 IS NULL OR r.case_no IN (SELECT e.case_no FROM words CROSS JOIN entry e ON e.pos = words.rowid WHERE words MATCH ?3))";
    for w in ["\"bx0005000\"*", "\"baulwo\"*", "\"nalere\"*"] {
        println!("{w}");
        let m = Value::Text(w.into());
        let z = Value::Integer(0);
        let nu = Value::Null;
        t(
            &c,
            "match",
            "SELECT rowid FROM words WHERE words MATCH ?1",
            &[m.clone()],
        );
        t(
            &c,
            "match+entry",
            "SELECT e.case_no FROM words CROSS JOIN entry e ON e.pos = words.rowid WHERE words MATCH ?1",
            &[m.clone()],
        );
        t(
            &c,
            "cases",
            &format!("SELECT r.* {which} ORDER BY r.updated_at DESC, r.case_no DESC LIMIT 50"),
            &[z.clone(), nu.clone(), m.clone()],
        );
        t(
            &c,
            "count",
            &format!("SELECT count(*) {which}"),
            &[z.clone(), nu.clone(), m.clone()],
        );
        t(
            &c,
            "count distinct",
            "SELECT count(*) FROM (SELECT DISTINCT e.case_no FROM words CROSS JOIN entry e ON e.pos = words.rowid WHERE words MATCH ?1) x JOIN case_file c ON c.number=x.case_no WHERE c.hidden=0",
            &[m.clone()],
        );
        let num:i64=c.query_row("SELECT e.case_no FROM words CROSS JOIN entry e ON e.pos=words.rowid WHERE words MATCH ?1",[w],|r|r.get(0)).unwrap();
        let num = Value::Integer(num);
        t(
            &c,
            "search in case",
            "SELECT c.number, c.id, e.seq, words.rank FROM words CROSS JOIN entry e ON e.pos = words.rowid CROSS JOIN case_file c ON c.number = e.case_no WHERE words MATCH ?1 AND (e.case_no = ?2 OR (?2 IS NULL AND c.hidden = 0)) ORDER BY words.rank LIMIT ?3",
            &[m.clone(), num.clone(), Value::Integer(1)],
        );
        t(
            &c,
            "by entries, rank",
            "SELECT c.number, c.id, e.seq, words.rank FROM case_file c CROSS JOIN entry e ON e.case_no=c.number CROSS JOIN words ON words.rowid = e.pos WHERE words MATCH ?1 AND c.number=?2 ORDER BY words.rank LIMIT ?3",
            &[m.clone(), num.clone(), Value::Integer(1)],
        );
        t(
            &c,
            "by entries, no rank",
            "SELECT c.number, c.id, e.seq FROM case_file c CROSS JOIN entry e ON e.case_no=c.number CROSS JOIN words ON words.rowid = e.pos WHERE words MATCH ?1 AND c.number=?2 ORDER BY e.seq LIMIT ?3",
            &[m.clone(), num.clone(), Value::Integer(1)],
        );
        t(
            &c,
            "cases by match",
            "SELECT r.* FROM (SELECT DISTINCT e.case_no AS found FROM words CROSS JOIN entry e ON e.pos = words.rowid WHERE words MATCH ?3) CROSS JOIN case_row r ON r.case_no=found CROSS JOIN case_file c ON c.number=found WHERE (?1 OR c.hidden = 0) AND (?2 IS NULL OR instr(?2, char(10) || r.state || char(10)) > 0) ORDER BY r.updated_at DESC, r.case_no DESC LIMIT 50",
            &[z.clone(), nu.clone(), m.clone()],
        );
        t(
            &c,
            "cases by match, total",
            "SELECT r.*, count(*) OVER () FROM (SELECT DISTINCT e.case_no AS found FROM words CROSS JOIN entry e ON e.pos = words.rowid WHERE words MATCH ?3) CROSS JOIN case_row r ON r.case_no=found CROSS JOIN case_file c ON c.number=found WHERE (?1 OR c.hidden = 0) AND (?2 IS NULL OR instr(?2, char(10) || r.state || char(10)) > 0) ORDER BY r.updated_at DESC, r.case_no DESC LIMIT 50",
            &[z.clone(), nu.clone(), m.clone()],
        );
        t(
            &c,
            "match narrowed",
            "SELECT rowid, rank FROM words WHERE words MATCH ?1 AND rowid IN (SELECT pos FROM entry WHERE case_no=?2) ORDER BY rank LIMIT 1",
            &[m.clone(), num.clone()],
        );
        t(
            &c,
            "rank all",
            "SELECT c.number, c.id, e.seq, words.rank FROM words CROSS JOIN entry e ON e.pos = words.rowid CROSS JOIN case_file c ON c.number = e.case_no WHERE words MATCH ?1 ORDER BY words.rank LIMIT 20",
            &[m.clone()],
        );
    }
}

//! Journeys through the whole program, as a person would take them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod lucia;

mod browser_pages;
mod browser_script;
mod browser_walk;
mod command_line;
mod crash;
mod exchange;
mod help_examples;
mod letters_tone;
mod parsers;
mod pictures;
mod safety;
mod terminal_walk;
mod words;

/// Named as `cargo xtask screenshots` asks for it.
#[test]
#[ignore = "takes the pictures of the README"]
fn screenshots() {
    pictures::take();
}

#[test]
#[ignore = "probe"]
fn zz_probe() {
    let redress = redress_testkit::Redress::new("it");
    redress.at("2026-04-13T11:30", &["call", "start"]);
    redress.at("2026-04-13T11:31", &["call", "press", "--case", "1", "1"]);
    let browser = redress_testkit::Browser::start("it");
    let server = redress.serve("2026-04-13T12:00");
    browser.open(&server.url);
    browser.open(&server.at("/today"));
    let href = browser.value("[...document.querySelectorAll('a')].map(a=>a.getAttribute('href')).find(h=>h.includes('/calls/'))");
    browser.open(&server.at(href.as_str().unwrap()));
    println!("{}", browser.value("(()=>{const h=document.querySelector('#say-h').getBoundingClientRect(); const out=[JSON.stringify(h), scrollY, innerHeight, document.documentElement.scrollHeight]; for(let x=h.left+2;x<h.right;x+=40) for (let y=h.top+1;y<h.bottom;y+=5){const e=document.elementFromPoint(x,y); out.push(x+','+y+' '+(e?e.outerHTML.slice(0,60):'none'))} return out.slice(0,60).join('\\n')})()").as_str().unwrap());
    browser.picture_of_window("zz");
}

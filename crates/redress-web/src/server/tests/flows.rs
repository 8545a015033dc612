//! From page to page: a call, a letter.

use super::*;

#[tokio::test]
async fn every_page_opens_in_both_languages_and_is_small() {
    let server = Server::open(Demo::filled(false)).await;
    for (lang, other) in [("it", "en"), ("en", "it")] {
        let seen = server
            .post("/settings", &format!("lang={lang}&back=%2Ftoday"))
            .await;
        assert_eq!(
            (seen.status, seen.header("location")),
            (StatusCode::SEE_OTHER, "/today")
        );
        for path in PAGES {
            let seen = server.get(path).await;
            assert_eq!(seen.status, StatusCode::OK, "{path}");
            assert!(
                seen.body
                    .contains(&format!("<html lang=\"{lang}\" dir=\"ltr\">")),
                "{path}"
            );
            assert!(
                seen.body.contains(&format!("value=\"{other}\"")),
                "{path}: the way to the other language"
            );
            assert!(
                seen.body.len() <= 20_000,
                "{path}: {} bytes",
                seen.body.len()
            );
            assert!(!seen.body.contains('⟨'), "{path}: a word is missing");
        }
    }
}

const PAGES: [&str; 18] = [
    "/start",
    "/today",
    "/cases",
    "/cases?find=banca",
    "/cases/new",
    "/cases/1",
    "/cases/1/details",
    "/cases/1/calls/c1",
    "/cases/1/calls/c1/after",
    "/cases/1/write",
    "/cases/1/ladder",
    "/settings",
    "/help",
    "/practice",
    "/advice",
    "/advice/refused",
    "/cases/1/ready",
    "/cases/1/reply",
];

#[tokio::test]
async fn a_call_goes_from_the_first_press_to_the_page_after_it() {
    let server = Server::open(Demo::new(false)).await;
    assert!(
        server
            .get("/")
            .await
            .body
            .contains("Sono al telefono, in negozio o allo sportello")
    );
    let call = server.post("/calls", "").await;
    assert_eq!(call.header("location"), "/cases/1/calls/c1");
    let press = "/cases/1/calls/c1/press";
    for form in [
        "key=H",
        "key=H",
        "key=N&text=Marco",
        "key=1",
        "key=2",
        "key=2",
        "key=R&text=BX-204518",
        "key=P&by=15&what=una+risposta+scritta",
        "key=E",
    ] {
        let seen = server.post(press, form).await;
        assert_eq!(
            (seen.status, seen.header("location")),
            (StatusCode::SEE_OTHER, "/cases/1/calls/c1"),
            "{form}"
        );
    }
    let page = server.get("/cases/1/calls/c1").await.body;
    assert!(
        page.contains("value=\"ended\"") && page.contains("BX-204518") || page.contains("ticks")
    );
    let part = server.part(press, "key=T&text=nota").await;
    assert!(
        part.status == StatusCode::OK
            && part.body.contains("data-part=\"say\"")
            && !part.body.contains("<html")
    );
    let part = server.part(press, "key=N&text=+").await;
    assert!(
        part.status == StatusCode::UNPROCESSABLE_ENTITY && part.body.contains("Scrivi il nome")
    );
    let whole = server
        .post(press, "key=P&by=day&day=2020-01-01&what=X")
        .await;
    assert!(
        whole.status == StatusCode::UNPROCESSABLE_ENTITY
            && whole.body.contains("value=\"2020-01-01\"")
    );
    assert_eq!(
        server.post(press, "key=Z").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        server.post(press, "key=undo").await.status,
        StatusCode::SEE_OTHER
    );
    assert!(!server.demo.log_texts().contains(&"nota".to_owned()));
    let part = server.part(press, "key=ended").await;
    assert_eq!(
        (part.status, part.header("x-redress-go")),
        (StatusCode::NO_CONTENT, "/cases/1/calls/c1/after")
    );
    assert_eq!(
        server.get("/cases/1/calls/c1").await.header("location"),
        "/cases/1/calls/c1/after"
    );
    let after = server.get("/cases/1/calls/c1/after").await.body;
    assert!(after.contains("Copia l’e-mail") && after.contains("name=\"then\" value=\"after/c1\""));
    let saved = server
        .post("/cases/1/details", "firm=Banca&then=after%2Fc1")
        .await;
    assert_eq!(
        saved.header("location"),
        "/cases/1/calls/c1/after?done=saved"
    );
    assert_eq!(
        server.post("/cases/1/calls/c1/sent", "").await.status,
        StatusCode::SEE_OTHER
    );
}

const HOT: &str = "kind=complaint&to=it.r3&lang=it&subject=S&text=%C3%88+una+vergogna%21+Sempre+sempre%0D%0Asubito";

#[tokio::test]
async fn a_call_tells_how_it_stands_and_where_it_is_held() {
    let server = Server::open(Demo::new(false)).await;
    server.post("/calls", "case=1&at=phone&minutes=20").await;
    let press = "/cases/1/calls/c1/press";
    for form in [
        "key=M",
        "key=M",
        "key=person",
        "key=boiling",
        "key=calm",
        "key=may-decide",
        "key=knows-case",
        "key=no-offers",
        "key=receipt",
        "key=withdraw",
        "key=true:survey-at-end",
        "key=solved",
        "key=transferred",
    ] {
        let seen = server.post(press, form).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{form}");
    }
    let page = server.get("/cases/1/calls/c1").await.body;
    assert!(page.contains("value=\"unsolved\"") && page.contains("data-key=\"M\""));
    assert!(page.contains("value=\"true:survey-at-end\""));
    let moved = server.post("/cases/1/calls/c1/place", "at=counter").await;
    assert_eq!(moved.header("location"), "/cases/1/calls/c1");
    let page = server.get("/cases/1/calls/c1").await.body;
    assert!(!page.contains("data-key=\"M\""), "a counter has no menu");
    server.post(press, "key=ended").await;
    let after = server.get("/cases/1/calls/c1/after").await.body;
    assert!(after.contains("name=\"still\""));
    let closed = "/cases/1/calls/c1/close";
    let told = server.post(closed, "saved=yes&still=la+data").await;
    assert_eq!(
        told.header("location"),
        "/cases/1/calls/c1/after?done=after"
    );
    assert!(
        !server
            .get("/cases/1/calls/c1/after")
            .await
            .body
            .contains("name=\"still\"")
    );
}

#[tokio::test]
async fn what_the_desk_refuses_around_a_call_stays_in_its_field() {
    let server = Server::open(Demo::new(false)).await;
    let start = "case=1&goal=una+data%07e+un+nome&minutes=15";
    let refused = server.post("/calls", start).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["f-goal-error", "una data", "e un nome", "value=\"15\""] {
        assert!(refused.body.contains(kept), "{kept}");
    }
    server.post("/calls", "case=1").await;
    server.post("/cases/1/calls/c1/press", "key=ended").await;
    let close = "/cases/1/calls/c1/close";
    let refused = server.post(close, "saved=no&still=manca%07la+data").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["f-still-error", "manca", "la data"] {
        assert!(refused.body.contains(kept), "{kept}");
    }
    let no = refused.body.split_once("value=\"no\"").map(|at| at.1);
    assert!(no.is_some_and(|rest| rest.starts_with(" checked")));
    let empty = server.post(close, "still=+").await;
    assert_eq!(
        empty.header("location"),
        "/cases/1/calls/c1/after",
        "nothing was added, and nothing is said to be"
    );
}

#[tokio::test]
async fn what_cannot_be_read_before_a_call_or_of_a_message_is_told_at_its_field() {
    let server = Server::open(Demo::new(false)).await;
    for minutes in ["0", "601", "molti"] {
        let seen = server
            .post("/calls", &format!("case=1&goal=una+data&minutes={minutes}"))
            .await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{minutes}");
        assert!(seen.body.contains("f-minutes-error") && seen.body.contains("una data"));
    }
    let empty = server.post("/cases/1/reply", "text=+&action=log").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("f-text-error"));
    let read = server
        .post(
            "/cases/1/reply",
            "text=Non+la+passo&channel=chat&action=read",
        )
        .await;
    assert!(read.status == StatusCode::OK && read.body.contains("Non la passo"));
    for field in [
        "keep-will-not-escalate",
        "keep-promise-1",
        "keep-promise-2",
        "keep-reference",
    ] {
        let ticked = format!("name=\"{field}\" value=\"yes\" checked");
        assert!(read.body.contains(&ticked), "{field}: {}", read.body);
    }
    assert!(
        read.body.contains("value=\"2026-03-11\""),
        "the day in its head: {}",
        read.body
    );
    let unseen = server
        .post("/cases/1/reply", "text=Non+la+passo&action=log")
        .await;
    assert_eq!(unseen.status, StatusCode::OK, "nothing is kept unseen");
    let late = server
        .post(
            "/cases/1/reply",
            "text=Non+la+passo&date=2126-01-01&action=log&shown=yes&keep-promise-1=yes",
        )
        .await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("f-date-error") && late.body.contains("keep-will-not-escalate"));
    assert!(
        !late
            .body
            .contains("name=\"keep-will-not-escalate\" value=\"yes\" checked"),
        "what was left out stays left out"
    );
    let kept = server
        .post("/cases/1/reply", "text=Non+la+passo&action=log&shown=yes")
        .await;
    assert_eq!(kept.header("location"), "/cases/1/write?kind=answer");
    assert_eq!(
        server.get("/advice/nowhere").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_step_that_is_over_is_told_in_a_line_until_it_is_asked_for() {
    let server = Server::open(Demo::new(false)).await;
    let brief = server.get("/cases/1/ladder").await.body;
    let way = "/cases/1/ladder?step=it.chargeback#rung-it.chargeback";
    let first = brief.matches("<dl").count();
    assert!(brief.contains(way), "the way to the rest of it: {brief}");
    let whole = server.get("/cases/1/ladder?step=it.chargeback").await.body;
    assert!(!whole.contains(way));
    assert_eq!(whole.matches("<dl").count(), first + 1);
    let other = server.get("/cases/1/ladder?step=nowhere").await.body;
    assert_eq!(other.matches("<dl").count(), first, "there is no such step");
}

#[tokio::test]
async fn writing_works_without_script() {
    let server = Server::open(Demo::filled(false)).await;
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=check"))
        .await;
    assert!(
        seen.body
            .contains("<mark class=\"mark-heat\">È una vergogna!</mark>")
            && seen.body.contains("3 di 3")
    );
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=apply:0:0"))
        .await;
    assert!(seen.body.contains(
        "La richiesta non è stata gestita correttamente. Sempre sempre\nsubito</textarea>"
    ));
    assert!(seen.body.contains("2 di 2"));
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=keep:0"))
        .await;
    assert!(seen.body.contains("2 di 2") && seen.body.contains("demo-heat È una vergogna!"));
    let seen = server
        .post(
            "/cases/1/write",
            &format!("{HOT}&action=check&kept=demo-heat+%C3%88+una+vergogna%21%0A"),
        )
        .await;
    assert!(seen.body.contains("2 di 2"));
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=apply:9:9"))
        .await;
    assert!(
        seen.body.contains("3 di 3"),
        "an apply of what is not there changes nothing"
    );
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=hide:demo-vague"))
        .await;
    assert!(seen.body.contains("2 di 3"), "what is hidden is counted");
    assert!(
        server
            .get("/settings")
            .await
            .body
            .contains("value=\"demo-vague\"")
    );
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=save"))
        .await;
    assert_eq!(
        seen.header("location"),
        "/cases/1/write?kind=complaint&to=it.r3&done=saved"
    );
    let mail = server
        .post("/cases/1/write", &format!("{HOT}&action=email"))
        .await;
    assert_eq!(
        (mail.status, mail.header("content-disposition")),
        (StatusCode::OK, "attachment; filename=\"letter.eml\"")
    );
    assert_eq!(
        server
            .post("/cases/1/write", &format!("{HOT}&action=sent"))
            .await
            .header("location"),
        "/cases/1?done=sent"
    );
}

#[tokio::test]
async fn a_rewriting_keeps_the_text_it_was_made_from_and_gives_it_back() {
    let server = Server::open(Demo::filled(false)).await;
    let own = "È una vergogna! Sempre sempre\nsubito</textarea>";
    let softened =
        "La richiesta non è stata gestita correttamente. Sempre sempre\nsubito</textarea>";
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=soften"))
        .await;
    // Its line ends stand as they were typed.
    let kept = "name=\"before\" value=\"È una vergogna! Sempre sempre\nsubito\"";
    assert!(seen.body.contains(kept));
    assert!(seen.body.contains(softened) && seen.body.contains("value=\"restore\""));
    let kept = "before=%C3%88+una+vergogna%21+Sempre+sempre%0D%0Asubito";
    let back = server
        .post(
            "/cases/1/write",
            &format!("{HOT}&{kept}&text=Altro&action=restore").replacen(
                "text=%C3%88+una+vergogna%21+Sempre+sempre%0D%0Asubito&",
                "",
                1,
            ),
        )
        .await;
    assert!(back.body.contains(own) && !back.body.contains("name=\"before\""));
    // With nothing to go back to, what was typed stays.
    let stays = server
        .post("/cases/1/write", &format!("{HOT}&action=restore"))
        .await;
    assert!(stays.body.contains(own));
    // Text without heat: it says so, and nothing is to be undone.
    let calm = "kind=complaint&to=it.r3&lang=it&subject=S&text=Grazie.&action=soften";
    let same = server.post("/cases/1/write", calm).await;
    assert!(same.body.contains("Grazie.</textarea>") && !same.body.contains("value=\"restore\""));
}

#[tokio::test]
async fn the_reader_s_side_of_a_text_is_told() {
    let server = Server::open(Demo::filled(false)).await;
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=check"))
        .await;
    for words in [
        "Che cosa chiedi a chi legge:",
        "Fatti che trova chi legge:",
        "12 marzo 2026",
    ] {
        assert!(seen.body.contains(words), "{words}");
    }
}

#[tokio::test]
async fn the_live_check_counts_utf16_units() {
    let server = Server::open(Demo::filled(false)).await;
    let ask = |body: &str| {
        server
            .request("POST", "/tone")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body.to_owned()))
            .unwrap()
    };
    let seen = server
        .send(ask("{\"case\":1,\"text\":\"😀 sempre\",\"lang\":\"it\"}"))
        .await;
    let live: serde_json::Value = serde_json::from_str(&seen.body).unwrap();
    assert_eq!(live["marks"][0]["from"], 3);
    assert_eq!(live["marks"][0]["to"], 9);
    assert_eq!(live["status"], "Un suggerimento");
    assert!(live["html"].as_str().unwrap().contains("data-apply"));
    assert_eq!(
        server.send(ask("{\"text\":")).await.status,
        StatusCode::BAD_REQUEST
    );
}

/// Serves the pages with a desk in memory, to look at: `cargo test -p redress-web -- --ignored demo_server`.
#[tokio::test]
#[ignore = "runs until Quit, to look at the pages"]
async fn demo_server() {
    let listener = tokio::net::TcpListener::bind(HOST).await.unwrap();
    let config = Config {
        key_hash: Some(hash("key")),
        ..config()
    };
    super::super::serve(
        listener,
        Arc::new(Demo::filled(false)),
        Arc::new(words()),
        config,
        std::future::pending(),
    )
    .await
    .unwrap();
}

#[tokio::test]
async fn a_rehearsed_talk_goes_on_without_script_and_keeps_nothing() {
    let server = Server::open(Demo::filled(false)).await;
    let list = server.get("/practice?seed=42").await;
    assert!(
        list.body.contains("name=\"seed\" value=\"42\""),
        "{}",
        list.body
    );
    // A number that is none is passed over, as in every query.
    assert_eq!(server.get("/practice?seed=x").await.status, StatusCode::OK);
    let begin = "scene=call-back&persona=hurried&seed=7&moves=";
    let talk = server.post("/practice/talk", begin).await;
    assert_eq!(talk.status, StatusCode::OK);
    for part in [
        "name=\"moves\"",
        "name=\"act\" value=\"a\"",
        "name=\"said\"",
    ] {
        assert!(talk.body.contains(part), "{part}: {}", talk.body);
    }
    let empty = server
        .post("/practice/talk", &format!("{begin}a&act=say&said="))
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("id=\"f-said-error\""), "{}", empty.body);
    let ended = server
        .post("/practice/talk", &format!("{begin}a&act=c"))
        .await;
    assert!(!ended.body.contains("name=\"said\""), "{}", ended.body);
    let none = server.post("/practice/talk", "scene=none&seed=7").await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
    let bare = server.get("/practice/talk").await;
    assert_eq!(bare.header("location"), "/practice");
}

//! Forms: taken, refused with what was typed, too large, or for what is not there.

use super::super::FORM_LIMIT;
use super::*;

#[tokio::test]
async fn what_is_not_there_has_a_page() {
    let server = Server::open(Demo::filled(false)).await;
    for path in [
        "/nowhere",
        "/cases/99",
        "/cases/x",
        "/cases/99999999999",
        "/cases/1/calls/c2",
        "/cases/1/calls/..%2F..",
        "/cases/9/ladder",
    ] {
        let seen = server.get(path).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{path}");
        assert!(seen.body.contains("<h1"), "{path}: {}", seen.body);
    }
    assert_eq!(server.get("/calls").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        server.post("/calls", "case=x").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        server
            .post("/cases/1/promises/p9", "state=kept")
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        server
            .post("/cases/1/promises/p1", "state=lost")
            .await
            .status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn too_much_is_refused_with_a_sentence() {
    let server = Server::open(Demo::filled(false)).await;
    let seen = server
        .post(
            "/cases/1/write",
            &format!("text={}", "x".repeat(FORM_LIMIT + 1)),
        )
        .await;
    assert_eq!(seen.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(seen.body.contains("troppo grande"));
    let tone = server
        .request("POST", "/tone")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/json");
    let tone = tone
        .body(Body::from(format!(
            "{{\"text\":\"{}\"}}",
            "x".repeat(FORM_LIMIT + 1)
        )))
        .unwrap();
    assert_eq!(
        server.send(tone).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let odd = server
        .request("POST", "/settings")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "text/plain");
    assert_eq!(
        server
            .send(odd.body(Body::from("lang=it")).unwrap())
            .await
            .status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn a_form_that_has_to_be_changed_keeps_what_was_typed() {
    let server = Server::open(Demo::filled(false)).await;
    let seen = server
        .post(
            "/cases/1/contacts",
            "channel=phone&date=2026-13-01&said=%3Cb%3E%C3%A8&who=Anna&promise_due=2026-04-02",
        )
        .await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    for text in [
        "<title>Errore: ",
        "&lt;b&gt;è</textarea>",
        "value=\"Anna\"",
        "href=\"#f-date\"",
        "id=\"f-date-error\"",
        "aria-invalid=\"true\"",
        "href=\"#f-promise\"",
    ] {
        assert!(seen.body.contains(text), "{text}");
    }
    assert!(seen.body.find("id=\"errors\"").unwrap() < seen.body.find("<h1").unwrap());
    assert!(server.demo.contacts().is_empty());

    let seen = server
        .post(
            "/cases/1/details",
            "firm=Banca+%22B%22&amount=molto&then=after%2Fc1",
        )
        .await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        seen.body.contains("value=\"Banca &quot;B&quot;\"") && seen.body.contains("recap-body")
    );
    let seen = server
        .post("/cases", "firm=X&amount=molto&then=ladder")
        .await;
    assert!(
        seen.body.contains("value=\"molto\"")
            && seen.body.contains("name=\"then\" value=\"ladder\"")
    );
    let seen = server
        .post(
            "/cases/1/write",
            "action=save&text=&subject=Oggetto+mio&kind=complaint",
        )
        .await;
    assert!(seen.status == StatusCode::UNPROCESSABLE_ENTITY && seen.body.contains("Oggetto mio"));
    let seen = server
        .post("/cases/1/events", "event=complained&date=2026-03-13")
        .await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    let seen = server
        .post("/cases/1/events", "event=complained&date=domani")
        .await;
    assert!(seen.body.contains("per esempio 12/03/2026"));
    let seen = server.post("/cases/1/state", "state=settled&text=+").await;
    assert!(seen.body.contains("Scrivi che cosa hanno accettato"));
}

#[tokio::test]
async fn a_contact_is_taken_with_its_files() {
    let server = Server::open(Demo::filled(false)).await;
    let field = |name: &str, value: &str| {
        format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body = [
        field("channel", "email"), field("date", "12/03/2026"), field("time", ""), field("said", "Detto"), field("who", " Marco "), field("promise", "una risposta"), field("promise_due", "2026-04-02"),
        "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"C:\\x\\foto.png\"\r\nContent-Type: image/png\r\n\r\n\u{1}\u{2}\r\n".into(),
        "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\n\r\n\r\n--B--\r\n".into(),
    ]
    .concat();
    let request = |body: String| {
        server
            .request("POST", "/cases/1/contacts")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=B")
            .body(Body::from(body))
            .unwrap()
    };
    let seen = server.send(request(body)).await;
    assert_eq!(
        (seen.status, seen.header("location")),
        (StatusCode::SEE_OTHER, "/cases/1?done=contact")
    );
    let contacts = server.demo.contacts();
    let contact = contacts.first().unwrap();
    assert_eq!(
        (
            contact.who.as_deref(),
            contact.files.len(),
            contact.files[0].name.as_str()
        ),
        (Some("Marco"), 1, "foto.png")
    );
    assert_eq!(contact.promise.as_ref().unwrap().0, "una risposta");
    assert_eq!(
        server.send(request("--B\r\nbroken".into())).await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn the_rest_leads_where_it_says() {
    let server = Server::open(Demo::filled(false)).await;
    for (path, form, to) in [
        ("/cases", "then=write", "/cases/1/write"),
        ("/cases", "then=ladder&firm=X", "/cases/1/ladder"),
        (
            "/cases/1/promises/p1",
            "state=kept",
            "/cases/1?done=promise",
        ),
        (
            "/cases/1/events",
            "event=complained&date=2026-03-12",
            "/cases/1/ladder?done=recorded",
        ),
        (
            "/cases/1/facts",
            "fact=consumer&value=yes",
            "/cases/1/ladder?done=recorded",
        ),
        (
            "/cases/1/state",
            "state=settled&text=ok",
            "/cases/1?done=settled",
        ),
        ("/cases/1/state", "state=close", "/cases/1?done=closed"),
        (
            "/cases/1/state",
            "state=reopen&text=x",
            "/cases/1?done=reopened",
        ),
        ("/cases/1/calls/c1/lang", "lang=en", "/cases/1/calls/c1"),
        ("/settings", "keys=off&back=%2F%2Fevil.example", "/"),
        ("/settings", "keys=off&back=https%3A%2F%2Fevil.example", "/"),
        ("/settings", "clock=off&back=%2Fsettings", "/settings"),
    ] {
        let seen = server.post(path, form).await;
        assert_eq!(
            (seen.status, seen.header("location")),
            (StatusCode::SEE_OTHER, to),
            "{path} {form}"
        );
    }
    assert!(
        server
            .get("/cases/1?done=saved")
            .await
            .body
            .contains("Salvato.")
    );
    assert!(
        !server
            .get("/cases/1?done=%3Cb%3E")
            .await
            .body
            .contains("class=\"notice\"")
    );
    let file = server.get("/cases/1/dates.ics").await;
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"banca----.ics\""
    );
    assert_eq!(
        server.post("/beat", "").await.status,
        StatusCode::NO_CONTENT
    );
}

#[tokio::test]
async fn a_case_is_split_by_a_form_with_numbered_fields() {
    let server = Server::open(Demo::filled(false)).await;
    let seen = server.get("/cases/1/split").await;
    assert_eq!(seen.status, StatusCode::OK);
    for field in ["text-2", "ask-2", "into-2", "kind-3"] {
        assert!(seen.body.contains(&format!("name=\"{field}\"")), "{field}");
    }
    assert!(
        !seen.body.contains("name=\"into-1\""),
        "the first part stays"
    );
    let form = "kind-1=matter&text-1=a&kind-2=matter&text-2=b%0D%0Ac&ask-2=d";
    let stays = server
        .post("/cases/1/split", &format!("{form}&into-2=stay"))
        .await;
    assert_eq!(stays.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stays.body.contains("f-split"), "what was typed comes back");
    assert!(stays.body.contains("b\nc"), "{}", stays.body);
    let moves = server
        .post("/cases/1/split", &format!("{form}&into-2=new"))
        .await;
    assert_eq!(moves.status, StatusCode::SEE_OTHER);
    assert_eq!(
        server.get("/cases/99/split").await.status,
        StatusCode::NOT_FOUND
    );
}

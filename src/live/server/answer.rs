//! From a request to an answer. Three routes and the digits; all else is the same 404.

use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hyper::body::Incoming;
use hyper::header::{ACCEPT_LANGUAGE, HeaderValue, LOCATION};
use hyper::http::request::Parts;
use hyper::{Method, Request, StatusCode};
use subtle::ConstantTimeEq as _;
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::{Act, Answer, Closed, Reply, Sent, Shared, Small, Stage};
use crate::i18n::Language;
use crate::live::ballot::from_letters;
use crate::live::door::Try;
use crate::live::listener::{HTML, Out, dressed, nowhere, plain, read, refused};

/// The most bytes of a body, but for a form so long that a sheet of it is longer.
const BODY: usize = 2048;

/// What stands around a sheet in a body.
const AROUND: usize = "b=&plain=0".len();

/// How long the meeting may take over a sheet before the phone is told to ask again.
const PATIENCE: Duration = Duration::from_secs(8);

pub(super) async fn answer(shared: &Shared, busy: &AtomicBool, request: Request<Incoming>) -> Out {
    let (parts, body) = request.into_parts();
    let most = most(&shared.ready().stage);
    if let Some(out) = refused(&parts, &shared.host, most) {
        return out;
    }
    let way = way(&parts, shared);
    match (&parts.method, way) {
        (&Method::GET, Some(Way::Digits)) => {
            // Who typed the address found this laptop, whatever becomes of the digits.
            arrived(shared);
            page(StatusCode::OK, &small(&parts, shared).digits)
        }
        (&Method::POST, Some(Way::Digits)) => match read(body, most).await {
            Some(bytes) => digits(shared, small(&parts, shared), &bytes),
            None => plain(StatusCode::BAD_REQUEST, ""),
        },
        (&Method::GET, Some(Way::Page)) => opened(shared),
        (&Method::GET, Some(Way::Thanks)) => thanks(&parts, shared),
        (&Method::POST, Some(Way::Sheet)) => match read(body, most).await {
            Some(bytes) => sheet(shared, busy, small(&parts, shared), &bytes).await,
            None => plain(StatusCode::BAD_REQUEST, ""),
        },
        _ => nowhere(),
    }
}

/// The most bytes of a body at this stage.
fn most(stage: &Stage) -> usize {
    match stage {
        // In letters three bytes are four.
        Stage::Open { sheet, .. } => BODY.max(AROUND + (4 * sheet).div_ceil(3)),
        Stage::Trial | Stage::Revealed { .. } => BODY,
    }
}

#[derive(Clone, Copy)]
enum Way {
    Digits,
    Page,
    Sheet,
    Thanks,
}

fn way(parts: &Parts, shared: &Shared) -> Option<Way> {
    let path = parts.uri.path().strip_prefix('/')?;
    if path.is_empty() {
        return Some(Way::Digits);
    }
    let (own, rest) = path.split_once('/').unwrap_or((path, ""));
    let right: bool = own.as_bytes().ct_eq(shared.place.path.as_bytes()).into();
    match rest {
        "" if right && own.len() == path.len() => Some(Way::Page),
        "sheet" if right => Some(Way::Sheet),
        "thanks" if right => Some(Way::Thanks),
        _ => None,
    }
}

/// The value of a field of a form. Those that are read here hold letters and digits only.
fn field<'a>(bytes: &'a [u8], name: &str) -> Option<&'a str> {
    let text = std::str::from_utf8(bytes).ok()?;
    text.split('&')
        .find_map(|one| one.strip_prefix(name)?.strip_prefix('='))
}

fn digits(shared: &Shared, small: &Small, bytes: &[u8]) -> Out {
    let given = field(bytes, "d")
        .unwrap_or_default()
        .replace(['+', ' '], "");
    let tried = {
        let mut door = shared.door.lock().unwrap_or_else(PoisonError::into_inner);
        door.try_digits(&shared.place.digits, &given, shared.began.elapsed())
    };
    match tried {
        Try::Right => elsewhere(&format!("/{}", shared.place.path)),
        Try::Wrong => page(StatusCode::FORBIDDEN, &small.wrong),
        Try::Rests => page(StatusCode::TOO_MANY_REQUESTS, &small.rests),
    }
}

fn opened(shared: &Shared) -> Out {
    arrived(shared);
    page(StatusCode::OK, &shared.ready().page)
}

/// A phone has found this laptop: the first time that is told.
fn arrived(shared: &Shared) {
    let ready = shared.ready();
    if !matches!(ready.stage, Stage::Revealed { .. }) && !shared.seen.swap(true, Ordering::Relaxed)
    {
        // Where there is no room for it the next one tells it.
        let told = (shared.sink)(Act::Seen);
        shared.seen.store(told.is_ok(), Ordering::Relaxed);
    }
}

fn thanks(parts: &Parts, shared: &Shared) -> Out {
    let ready = shared.ready();
    let asks = parts.uri.query() == Some("text");
    match &ready.stage {
        Stage::Open { .. } if asks => {
            shared.read.store(true, Ordering::Relaxed);
            plain(StatusCode::NO_CONTENT, "")
        }
        Stage::Revealed { text } if asks => plain(StatusCode::OK, text),
        Stage::Revealed { .. } => page(StatusCode::OK, &ready.thanks),
        Stage::Open { .. } => opened(shared),
        Stage::Trial => nowhere(),
    }
}

async fn sheet(shared: &Shared, busy: &AtomicBool, small: &Small, bytes: &[u8]) -> Out {
    let Stage::Open { sheet, .. } = shared.ready().stage else {
        return nowhere();
    };
    let sealed = field(bytes, "b").and_then(|letters| from_letters(letters.as_bytes()));
    let answer = match sealed.filter(|sealed| sealed.len() == sheet) {
        None => Answer::Unfit,
        Some(sealed) => {
            busy.store(true, Ordering::Relaxed);
            let (tell, told) = oneshot::channel();
            match (shared.sink)(Act::Sheet(Closed(sealed), Reply(tell))) {
                Err(_) => Answer::Wait,
                Ok(()) => match timeout(PATIENCE, told).await {
                    Ok(Ok(answer)) => answer,
                    _ => Answer::Wait,
                },
            }
        }
    };
    let (status, word) = match answer {
        Answer::Kept => (StatusCode::OK, "kept"),
        Answer::Full => (StatusCode::CONFLICT, "full"),
        Answer::Paper => (StatusCode::CONFLICT, "paper"),
        Answer::Late => (StatusCode::GONE, "late"),
        Answer::Key => (StatusCode::CONFLICT, "key"),
        Answer::Unfit => (StatusCode::UNPROCESSABLE_ENTITY, "unfit"),
        Answer::Shut => (StatusCode::SERVICE_UNAVAILABLE, "shut"),
        Answer::Wait => (StatusCode::SERVICE_UNAVAILABLE, "wait"),
    };
    if field(bytes, "plain").is_none_or(|plain| plain == "0") {
        return plain(status, word);
    }
    match answer {
        Answer::Kept => elsewhere(&format!("/{}/thanks", shared.place.path)),
        Answer::Full => page(status, &small.full),
        Answer::Paper => page(status, &small.paper),
        Answer::Late => page(status, &small.late),
        Answer::Shut => page(status, &small.shut),
        Answer::Key | Answer::Unfit | Answer::Wait => page(status, &small.not_kept),
    }
}

/// The short pages for who asks: in the language that the browser names first, where the program has it.
fn small<'a>(parts: &Parts, shared: &'a Shared) -> &'a Small {
    let asked = parts.headers.get(ACCEPT_LANGUAGE);
    let asked = asked.and_then(|one| one.to_str().ok());
    let first = asked.and_then(|text| Language::of_locale(text.split([',', ';']).next()?.trim()));
    let language = first.unwrap_or(shared.language);
    let own = shared.small.iter().find(|(one, _)| *one == language);
    own.map_or(&shared.small[0].1, |(_, small)| small)
}

fn elsewhere(path: &str) -> Out {
    let mut out = plain(StatusCode::SEE_OTHER, "");
    if let Ok(path) = HeaderValue::from_str(path) {
        out.headers_mut().insert(LOCATION, path);
    }
    out
}

fn page(status: StatusCode, page: &Sent) -> Out {
    dressed(status, HTML, &page.policy, page.body.clone())
}

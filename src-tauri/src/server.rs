//! Serves library media and the preview to the window, on 127.0.0.1 and nowhere else.
//!
//! The webview cannot play a film from a custom protocol, so it gets it by HTTP: from a random port, under a random token
//! that every path begins with, with byte ranges, and only for requests whose `Host` is this server (a page elsewhere
//! that guesses the port can so not reach it by rebinding a name).

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use studio_app::{App, Served};
use tower::ServiceExt;
use tower_http::services::ServeFile;

struct Door {
    app: App,
    token: String,
    host: String,
}

/// Binds a port and starts to serve; returns the address that paths are appended to.
pub(crate) fn start(app: App) -> Result<String, String> {
    let sentence =
        |error: std::io::Error| format!("Media cannot be shown: no local port can be opened ({error}).");
    let listener =
        std::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).map_err(sentence)?;
    listener.set_nonblocking(true).map_err(sentence)?;
    let port = listener.local_addr().map_err(sentence)?.port();
    let token = format!("{:016x}{:016x}", studio_host::random(), studio_host::random());
    let host = format!("127.0.0.1:{port}");
    let address = format!("http://{host}/{token}");
    let door = Arc::new(Door { app, token, host });
    tauri::async_runtime::spawn(async move {
        if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
            // It ends with the program; an error on one connection does not end it.
            drop(axum::serve(listener, Router::new().fallback(answer).with_state(door)).await);
        }
    });
    Ok(address)
}

async fn answer(State(door): State<Arc<Door>>, request: Request) -> Response {
    let is_for_us =
        request.headers().get(header::HOST).and_then(|host| host.to_str().ok()) == Some(&door.host);
    let path = request.uri().path().strip_prefix('/').and_then(|path| path.strip_prefix(door.token.as_str()));
    let Some(path) = path.filter(|_| is_for_us) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let path = path.to_owned();
    let app = door.app.clone();
    let served = tauri::async_runtime::spawn_blocking(move || app.served(&path)).await;
    match served.ok().flatten() {
        Some(served) => deliver(served, request).await,
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn deliver(served: Served, request: Request) -> Response {
    let (mime, mut response) = match served {
        Served::Bytes { mime, bytes } => (mime, Body::from(bytes).into_response()),
        Served::File { mime, path } => match ServeFile::new(path).oneshot(request).await {
            Ok(response) => (mime, response.map(Body::new)),
            Err(never) => match never {},
        },
    };
    let headers = response.headers_mut();
    if let Ok(mime) = HeaderValue::from_str(&mime) {
        headers.insert(header::CONTENT_TYPE, mime);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // A film's captions are only read from another origin that allows it. What guards is the token in the address.
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

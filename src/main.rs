//! Mounts the app.

fn main() {
    changju::web::start();
}

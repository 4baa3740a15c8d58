// errors: 1
// at: 7:CallError

use sipcode::ToStatus;

#[derive(ToStatus)]
enum CallError {}

fn status_line(error: &CallError) -> String {
    error.status_line().to_string()
}

fn main() {
    let _ = status_line;
}

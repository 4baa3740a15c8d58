// errors: 1
// at: 7:struct

use sipcode::ToStatus;

#[derive(ToStatus)]
struct CallError;

fn main() {
    println!("{}", CallError.status_line());
}

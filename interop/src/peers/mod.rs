//! SIP software of Debian's packages, on the loopback interface. What was started ends with the test that started it.

mod kamailio;
mod process;
mod recorder;
mod recording;
mod scenario;
mod sipp;
mod wait;

pub use self::kamailio::Kamailio;
pub use self::recorder::Recorder;
pub use self::recording::{Packet, Recording};
pub use self::scenario::{Scenario, receive};
pub use self::sipp::{Calls, Load, sipp};

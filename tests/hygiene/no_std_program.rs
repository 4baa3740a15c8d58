//! A program that is linked without `std`: a second panic handler, that of `std`, would be an error.
#![no_std]
#![no_main]

use core::fmt::{self, Write};
use core::panic::PanicInfo;

use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    /// The callee is on another call.
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor, action = Failover, q850 = 34)]
    TrunkFull,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(SipStatus)]
#[sip(class = ClientError, fallback)]
enum Rejection {
    #[sip(400)]
    Rejected,
    #[sip(486)]
    Busy,
}

struct Line([u8; 32], usize);

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            *self.0.get_mut(self.1).ok_or(fmt::Error)? = byte;
            self.1 += 1;
        }
        Ok(())
    }
}

#[panic_handler]
fn stop(_: &PanicInfo<'_>) -> ! {
    loop {}
}

#[cfg_attr(not(target_os = "none"), link(name = "c"))]
unsafe extern "C" {}

/// The precompiled `core` of a target that unwinds asks for it.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

/// Where there is no system, nothing else would call `main`.
#[cfg(target_os = "none")]
#[unsafe(no_mangle)]
extern "C" fn _start() -> ! {
    core::hint::black_box(main(core::hint::black_box(1)));
    loop {}
}

/// Ends with 0 if all is well, else with the number of what is wrong.
#[unsafe(no_mangle)]
extern "C" fn main(count: i32) -> i32 {
    let number = u16::try_from(count).unwrap_or(0);
    let mut line = Line([0; 32], 0);
    if write!(line, "{}", AcmeStatus::from(StatusCode::BUSY_HERE)).is_err() || &line.0[..line.1] != b"486 Busy Here" {
        return 1;
    }
    if AcmeStatus::try_from(number + 496).map(|status| status.reason()) != Ok("Trunk Group Full") {
        return 2;
    }
    if Rejection::try_from(number + 479).map(|status| status.code()) != Ok(StatusCode::BAD_REQUEST) {
        return 3;
    }
    if AcmeStatus::TrunkFull.q850().map(|cause| cause.value()) != Some(34) {
        return 4;
    }
    let wrong = AcmeStatus::Other(StatusCode::GONE).code() != 410 || Rejection::Busy.docs().is_some();
    i32::from(wrong) * 5
}

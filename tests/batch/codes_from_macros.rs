//! Mistakes out of the fragments of a macro stand where they are written.
macro_rules! expression {
    ($name:ident, $code:expr) => {
        #[derive(sipcode::SipStatus)]
        enum $name {
            #[sip($code)]
            Busy,
        }
    };
}

macro_rules! literal {
    ($name:ident, $code:literal, $phrase:literal) => {
        #[derive(sipcode::SipStatus)]
        enum $name {
            #[sip($code, $phrase)]
            Busy,
        }
    };
}

macro_rules! identifier {
    ($name:ident, $code:ident) => {
        #[derive(sipcode::SipStatus)]
        enum $name {
            #[sip($code)]
            Busy,
        }
    };
}

const CODE: u16 = 486;

expression!(Right, 486);
expression!(Constant, CODE);
expression!(Float, 486.0);
expression!(Negative, -486);
expression!(OutOfRange, 99);
expression!(Text, "486");
expression!(Sum, 400 + 86);
expression!(Suffix, 486u64);
expression!(Call, line!());
literal!(NegativeLiteral, -486, "Busy Here");
literal!(Differs, 486, "Line Busy");
literal!(Unreadable, "486", "Busy");
identifier!(Identifier, CODE);

fn main() {}

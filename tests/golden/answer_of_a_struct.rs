use sipcode::ToStatus;

/// The callee has moved.
#[derive(ToStatus)]
#[sip(302, "Moved for Now", q850 = 23, header("Contact" = self.contact()))]
struct Moved<'a> {
    to: &'a str,
}

pub enum Status {
    #[sip(497, "Trunk Group Full")]
    TrunkGroupFull,
}

//! Rows that are easy to overlook: what the readers make of small tables of unusual shape.

use sipcode_cli::read::{self, Form, Found};

/// What is found, one line each: `486 Busy Here (remark)`, `3: doubt`. A wrong class is told as `[4]`.
fn found(form: Form, text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut sink = |found| {
        all.push(match found {
            Found::Doubt { line, .. } => format!("{line}: doubt"),
            Found::Row(row) => {
                let part = |before: &str, part: &Option<String>, after: &str| {
                    part.as_ref().map_or(String::new(), |part| format!("{before}{part}{after}"))
                };
                let class =
                    row.class.filter(|class| u32::from(*class) != row.code / 100).map(|class| class.to_string());
                let texts = part(" ", &row.phrase, "") + &part(" as ", &row.name, "") + &part(" (", &row.remark, ")");
                format!("{}{texts}{}", row.code, part(" [", &class, "]"))
            }
        });
    };
    read::read_text(text, form, &mut sink).expect("the text is of its form");
    all
}

#[test]
fn an_answer_of_json_hides_no_table() {
    let table = r#"{"status":200,"message":"OK","data":[{"code":404,"reason":"Nut Found"}]}"#;
    assert_eq!(found(Form::Json, table), ["404 Nut Found"]);
    let children = r#"[{"code":480,"reason":"User Offline","also":[{"code":486,"reason":"Busy Here"}]},
        {"603":{"reason":"Decline","also":{"604":"Does Not Exist Anywhere"}}}]"#;
    let rows = ["480 User Offline", "486 Busy Here", "603 Decline", "604 Does Not Exist Anywhere"];
    assert_eq!(found(Form::Json, children), rows);
    assert_eq!(found(Form::Json, r#"{"code":486,"reason":"Busy Here","tags":[]}"#), ["486 Busy Here"]);
}

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

#[test]
fn several_codes_of_a_tree_are_rows_or_doubts() {
    let objects = r#"[{"code":"480-489","reason":"Busy"},
        {"code":[401,407],"reason":"Who?"}, {"code":"401/407","reason":"Who?"},
        {"code":"SIP 486","reason":"Busy Here"}, {"code":"486 Busy Here","description":"The callee is busy."},
        {"code":603,"reason":["Decline","No"]}, {"code":[401,"480-489"]},
        {"code":486,"status":"480 or so","message":"Busy"},
        {"code":[486,600],"reason":["Busy Here","Busy Everywhere"]}, {"code":[486,600],"reason":["a","b","c"]},
        {"status":"603 Decline","message":"No."}, {"code":"E1001","message":"No"},
        ["480-489","Busy"], ["SIP 486","Busy Here"], ["486 Busy Here","603 Decline"], ["486","603"]]"#;
    let rows = ["1: doubt", "401 Who?", "407 Who?", "401 Who?", "407 Who?", "486 Busy Here"];
    let more = ["486 Busy Here (The callee is busy.)", "603 Decline", "603 No", "4: doubt", "486 Busy"];
    let lists = ["486 Busy Here", "600 Busy Everywhere", "6: doubt", "603 Decline (No.)"];
    let pairs = ["8: doubt", "486 Busy Here", "486 Busy Here", "603 Decline"];
    assert_eq!(found(Form::Json, objects), [&rows[..], &more, &lists, &pairs].concat());
    let keys = "701: { reason: Foo }\n999: { reason: Bar }\n1000: { reason: Baz }\n480-489: Busy\n400-499: errors\n\
        401/407: Who?\nSIP 486: { reason: Busy Here }\n480: [{ reason: Offline }, Away]\nport506: x\n";
    let rows = ["701 Foo", "999 Bar", "1000 Baz", "4: doubt", "401 Who?", "407 Who?", "486 Busy Here", "480 Offline"];
    assert_eq!(found(Form::Yaml, keys), [&rows[..], &["480 Away"]].concat());
    assert_eq!(found(Form::Lines, "480-489 Busy\n400-499 Errors\n486 Busy Here\n"), ["1: doubt", "486 Busy Here"]);
}

#[test]
fn the_keys_of_a_map_to_codes_are_phrases_or_names() {
    let phrases = r#"{"Trying":100,"Busy Here":603,"Decline":604,"Not Found":404,"Foo bar":499,"Bar":1000}"#;
    let rows = ["100 Trying", "603 Busy Here", "604 Decline", "404 Not Found", "499 Foo bar", "1000 Bar"];
    assert_eq!(found(Form::Json, phrases), rows);
    let names = "BUSY_HERE: 603\ndecline: 604\nNotFound: 404\nfoo: 499\n";
    assert_eq!(found(Form::Yaml, names), ["603 as BUSY_HERE", "604 as decline", "404 as NotFound", "499 as foo"]);
    let settings = "Max Age: 300\nOk: 200\nBusy Here: 600\nRetry after: 500\n";
    assert_eq!(found(Form::Yaml, settings), ["200 Ok", "600 Busy Here"]);
}

#[test]
fn lines_in_lower_case_are_rows_or_doubts() {
    let lines = "486 Busy Here\n480 temporarly unavailable\n500 internal server error\n603 declined\n607) Unwanted\n\
        410. Gone\nSIP 480 (Temporarily Unavailable)\n* [ ] 604 Does Not Exist Anywhere\n488 the user is busy. see\n";
    let rows = ["486 Busy Here", "480 temporarly unavailable", "500 internal server error", "603 declined"];
    let more = ["607 Unwanted", "410 Gone", "480 Temporarily Unavailable", "604 Does Not Exist Anywhere", "9: doubt"];
    assert_eq!(found(Form::Lines, lines), [&rows[..], &more].concat());
    let prose = "The server sends\n200 responses to the client, and\n486 if it is busy. See\n404 Not Found\n";
    assert_eq!(found(Form::Lines, prose), ["404 Not Found"]);
}

#[test]
fn each_line_with_a_number_in_a_list_is_a_row_or_a_doubt() {
    let rest = "486 Busy Here\n".repeat(20);
    let first = |line: &str| found(Form::Lines, &format!("{line}\n{rest}"))[0].clone();
    for line in
        ["error 404 Not Found", "Not Found: 404", "SIP-404 Not Found", "SIP code 404: Not Found", "Not Found - 404"]
    {
        assert_eq!(first(line), "404 Not Found", "{line}");
    }
    for line in ["603+ Network Blocked", "4860 Too long", "99 Too low", "Other errors: 404", "see 404 for more"] {
        assert_eq!(first(line), "1: doubt", "{line}");
    }
    for line in ["Codes of RFC 3261", "4xx: client errors", "400-499 Errors", "2.1 Codes", "In 404 calls it rang."] {
        assert_eq!(first(line), "486 Busy Here", "{line}");
    }
}

#[test]
fn a_code_in_its_own_phrase_is_left_out() {
    assert_eq!(
        found(Form::Csv, "Code,Reason\n486,486 Busy Here\n404,404 - Not Found\n"),
        ["486 Busy Here", "404 Not Found"]
    );
    let html = "<table><tr><th>Code<th>Reason<tr><td>486<td>486 Busy Here</table>";
    assert_eq!(found(Form::Html, html), ["486 Busy Here"]);
    assert_eq!(found(Form::Java, "enum S { BUSY(486, \"486 Busy Here\"); }"), ["486 Busy Here as BUSY"]);
    assert_eq!(found(Form::C, "#define SIP_BUSY 486 /* 486 Busy Here */\n"), ["486 Busy Here as SIP_BUSY"]);
    assert_eq!(found(Form::Json, r#"{"486":"486: Busy Here"}"#), ["486 Busy Here"]);
    assert_eq!(found(Form::Capture, "SIP/2.0 486 486 Busy\r\n"), ["486 486 Busy"]);
}

#[test]
fn a_cell_that_stands_for_nothing_is_no_phrase() {
    let table = "| Code | Phrase | Note |\n|---|---|---|\n| 486 | - | - |\n| 503 | — | x y |\n| 404 | N/A | n/a |\n\
        | 408 | none | |\n| 480 | \"\" | ? |\n| 603 | Decline | – |\n";
    assert_eq!(found(Form::Markdown, table), ["486", "503 (x y)", "404", "408", "480", "603 Decline"]);
    assert_eq!(found(Form::Json, r#"[{"code":486,"reason":"-","note":"none"},[603,"N/A"]]"#), ["486", "603"]);
}

#[test]
fn a_class_is_read_wherever_a_table_gives_it() {
    let markdown = "## 4xx—Client Failure Responses\n\n- 503 Service Unavailable\n\n### 600 Busy Everywhere\n\n\
        | Code | Reason |\n|---|---|\n| 480 | Temporarily Unavailable |\n| 302 | Moved Temporarily |\n\n\
        ```\nSIP/2.0 200 OK\n```\n\n## Redirections\n\n- 404 Not Found\n\n## Others\n\n- 486 Busy Here\n\n## Success\n\n- 181 Queued\n";
    let rows = ["503 Service Unavailable [4]", "600 Busy Everywhere [4]", "480 Temporarily Unavailable"];
    let more = ["302 Moved Temporarily [4]", "200 OK", "404 Not Found [3]", "486 Busy Here", "181 Queued [2]"];
    assert_eq!(found(Form::Markdown, markdown), [&rows[..], &more].concat());
    let html = "<h2>4xx—Client Failure Responses</h2><dl><dt>503</dt><dd>Service Unavailable</dd></dl>";
    assert_eq!(found(Form::Html, html), ["503 Service Unavailable [4]"]);
    let lines =
        "# 4xx Client Failures\n503 Service Unavailable\n# Global Failures\n486 Busy Here\n# Others\n404 Not Found\n";
    assert_eq!(found(Form::Lines, lines), ["503 Service Unavailable [4]", "486 Busy Here [6]", "404 Not Found"]);
    let column = "Class,Code,Reason\nClient errors,486,Busy Here\nClient failures,503,Service Unavailable\n5,404,Not Found\n\
        Global Failures (6xx),603,Decline\nsee above,600,Busy Everywhere\n";
    let rows =
        ["486 Busy Here", "503 Service Unavailable [4]", "404 Not Found [5]", "603 Decline", "600 Busy Everywhere"];
    assert_eq!(found(Form::Csv, column), rows);
    let phrases = "Code,Reason\n500,Server Error\n501,Server Failure\n";
    assert_eq!(found(Form::Csv, phrases), ["500 Server Error", "501 Server Failure"]);
    let tree = "4xx:\n  503: Service Unavailable\n  list: [{ code: 486, reason: Busy Here }]\nrows:\n\
        - { class: 5xx, code: 404, reason: Not Found }\n- { class: 6, code: 480, reason: User Offline }\n";
    let rows = ["503 Service Unavailable [4]", "486 Busy Here", "404 Not Found [5]", "480 User Offline [6]"];
    assert_eq!(found(Form::Yaml, tree), rows);
}

#[test]
fn html_within_markdown_is_read() {
    let markdown = "# Redirections\n\n<table>\n<tr><th>Code<th>Reason\n\n<tr><td>486<td>Busy here\n\n<tr><td>48x<td>Fax\n</table>\n\n\
        | Code | Reason |\n|---|---|\n| 302 | Moved |\n\n<!-- 404 Not Found -->\n<p>300 Multiple Choices</p>\n";
    let rows = ["486 Busy here [3]", "8: doubt", "302 Moved", "300 Multiple Choices"];
    assert_eq!(found(Form::Markdown, markdown), rows);
}

#[test]
fn columns_that_stand_side_by_side_are_read_one_after_the_other() {
    let rows = ["404 Not Found", "503 Servise Unavailable", "486 Busy Here"];
    let markdown = "| Code | Phrase | Code | Phrase |\n|---|---|---|---|\n| 404 | Not Found | 503 | Servise Unavailable |\n\
        | 486 | Busy Here | | |\n";
    assert_eq!(found(Form::Markdown, markdown), rows);
    let html = "<table><tr><th>Code<th>Phrase<th>Code<th>Phrase<tr><td>404<td>Not Found<td>503<td>Servise Unavailable\
        <tr><td>486<td>Busy Here</table>";
    assert_eq!(found(Form::Html, html), rows);
    let spanned = "<table><tr><th colspan=2>SIP<tr><td>404<td>Not Found</table>";
    assert_eq!(found(Form::Html, spanned), ["404 Not Found"]);
}

#[test]
fn codes_in_the_first_row_have_their_phrases_below() {
    let rows = ["404 Not Found", "603 Away (x)"];
    assert_eq!(found(Form::Csv, "Code,404,603\nReason,Not Found,Away\nNote,,x\n"), rows);
    let markdown = "| Code | 404 | 603 |\n|---|---|---|\n| Reason | Not Found | Away |\n| Note | | x |\n";
    assert_eq!(found(Form::Markdown, markdown), rows);
    let html = "<table><tr><th>SIP code<td>404<td>603<tr><th>Reason<td>Not Found<td>Away<tr><th>Note<td><td>x</table>";
    assert_eq!(found(Form::Html, html), rows);
    assert_eq!(found(Form::Csv, "Code,404\nReason,Away\n"), ["404 Away"]);
    // A row with its own title is none.
    assert_eq!(found(Form::Csv, "Code,404\nCode,486\n"), ["404 (Code)", "486 (Code)"]);
}

#[test]
fn a_row_with_more_cells_than_the_header_loses_none() {
    let table = "code,phrase,note\n486,Busy Here,busy, or so\n480,Away, now,x\n603,Decline,no\n404,Not Found,,\n";
    assert_eq!(
        found(Form::Csv, table),
        ["486 Busy Here (busy, or so)", "3: doubt", "603 Decline (no)", "404 Not Found"]
    );
}

#[test]
fn ranges_beside_codes_are_left_to_a_person() {
    let table = "code,phrase\n100-199,Provisional\n486,Busy Here\n4xx,Client Error\n480..489,Something\n404 or 604,X\n";
    assert_eq!(found(Form::Csv, table), ["2: doubt", "486 Busy Here", "5: doubt", "6: doubt"]);
}

#[test]
fn quotation_marks_around_a_cell_are_none_of_its_text() {
    let rows = ["486 Busy Here", "404 Nicht da"];
    for table in [
        "'code','phrase'\n'486','Busy Here'\n'404','Nicht da'\n",
        "code,phrase\n=\"486\",=\"Busy Here\"\n=\"404\",=\"Nicht da\"\n",
        "\"code\" , \"phrase\"\n\"486\" , \"Busy Here\"\n\"404\" , \"Nicht da\"\n",
    ] {
        assert_eq!(found(Form::Csv, table), rows, "{table}");
    }
}

#[test]
fn a_phrase_that_ends_like_a_sentence_is_left_to_a_person() {
    let lines = "200 OK\n480 Away.\n503 All trunks are busy; try later.\n486 - Besetzt: Teilnehmer spricht.\n";
    assert_eq!(found(Form::Lines, lines), ["200 OK", "2: doubt", "3: doubt", "4: doubt"]);
    assert_eq!(found(Form::Html, "<ul><li>200 OK\n<li>480 Away.</ul>"), ["200 OK", "2: doubt"]);
    assert_eq!(found(Form::Markdown, "- 200 OK\n- 480 Away.\n"), ["200 OK", "2: doubt"]);
    assert_eq!(found(Form::Html, "<p>486 means that the callee is busy.</p>"), [""; 0]);
}

/// A cause may be greater than 100.
#[test]
fn a_number_in_a_column_behind_a_phrase_is_no_code() {
    let lines = "404 Not Found      1    Unallocated\n400 Bad Request    127  Interworking\n";
    assert_eq!(found(Form::Lines, lines), ["404 Not Found (1    Unallocated)", "400 Bad Request (127  Interworking)"]);
    assert_eq!(found(Form::Lines, "404 Not Found    497 Full\n"), ["404 Not Found", "497 Full"]);
}

#[test]
fn what_stands_around_a_line_is_none_of_it() {
    let rows = ["404 Not found", "480 Away", "486 Busy Here (x)", "100 trying"];
    assert_eq!(
        found(Form::Lines, "'404 Not found',\n\u{201C}480 Away\u{201D}\n| 486 || Busy Here || x\n trying (100),\n"),
        rows
    );
}

#[test]
fn what_stands_beside_a_phrase_is_kept() {
    let cells = "| SIP | Retry |\n|---|---|\n| 404 Not Found (number unknown) | no |\n| 486 Busy Here, 600 Busy Everywhere | yes |\n\
        | 603 Decline; the callee refused | |\n";
    let rows = ["404 Not Found (number unknown; no)", "486 Busy Here (yes)", "600 Busy Everywhere (yes)"];
    assert_eq!(found(Form::Markdown, cells), [&rows[..], &["603 Decline (the callee refused)"]].concat());
    let causes = "Cause,Cause text,SIP\n17,User busy,486\n21,Call rejected,603\n";
    assert_eq!(found(Form::Csv, causes), ["486 (User busy)", "603 (Call rejected)"]);
    assert_eq!(found(Form::Lines, "486 Busy Here, 600 Busy Everywhere\n"), ["486 Busy Here", "600 Busy Everywhere"]);
}

#[test]
fn a_slip_is_set_apart_from_an_explanation_like_the_registered_phrase() {
    for sign in [" - ", " \u{2013} ", ": ", "; ", ", "] {
        for phrase in ["404 Not Found", "404 Not Fond", "404 not found", "603 Declined", "500 Internal Server Error"] {
            assert_eq!(found(Form::Lines, &format!("{phrase}{sign}x y\n")), [format!("{phrase} (x y)")]);
        }
    }
    assert_eq!(found(Form::Lines, "404 Nicht da - x y\n"), ["404 Nicht da - x y"]);
}

#[test]
fn phrases_of_objects_have_many_keys() {
    for key in [
        "sip_phrase",
        "sip_message",
        "sipText",
        "response",
        "sip_response",
        "sip_reason_phrase",
        "msg",
        "responseText",
        "detail",
        "default_text",
    ] {
        assert_eq!(found(Form::Json, &format!(r#"[{{"code":486,"{key}":"Busy Here"}}]"#)), ["486 Busy Here"], "{key}");
    }
    assert_eq!(
        found(Form::Yaml, "- { response: 486, text: Busy Here }\n- { sip_response: 603, msg: No }\n"),
        ["486 Busy Here", "603 No"]
    );
}

#[test]
fn each_row_of_a_table_with_a_number_for_its_code_is_a_row_or_a_doubt() {
    let plain = ["SIP-486", "SIP_486", "SIP code 486", "sip:486", "[486]", "#486", "+486"];
    let unclear = ["4 86", "48x", "> 500", "48600", "0x1E6", "603+", "486 (twice)", "\u{FF14}86"];
    let silent = ["4xx", "Q.850", "Others", ""];
    let rest = "404,Not Found\n".repeat(20);
    let csv = |cell: &str| found(Form::Csv, &format!("Code,Reason\n{cell},Busy Here\n{rest}"));
    let markdown = |cell: &str| {
        let rest = "| 404 | Not Found |\n".repeat(20);
        found(Form::Markdown, &format!("| Code | Reason |\n|---|---|\n| {cell} | Busy Here |\n{rest}"))
    };
    let noted = ["486 (SIP)", "486 [SIP code]", "486 [^1]", "486[2]", "486\u{B9}", "486 *", "486 \u{2020}"];
    for cell in [&plain[..], &noted].concat() {
        assert_eq!((&*csv(cell)[0], &*markdown(cell)[0]), ("486 Busy Here", "486 Busy Here"), "{cell}");
    }
    for cell in unclear {
        assert_eq!((&*csv(cell)[0], &*markdown(cell)[0]), ("2: doubt", "3: doubt"), "{cell}");
    }
    for cell in silent {
        assert_eq!((csv(cell).len(), markdown(cell).len()), (20, 20), "{cell}");
    }
}

#[test]
fn a_table_that_is_not_read_to_its_end_says_so() {
    let rows = 20_000;
    let table = format!("Code,Reason\n{}", format!("486,Busy Here{}\n", ",".repeat(60)).repeat(rows));
    let found = found(Form::Csv, &table);
    assert_eq!(found.last(), Some(&format!("{}: doubt", found.len() + 1)));
    assert!(found.len() < rows);
}

#[test]
fn a_phrase_below_a_code_is_left_to_a_person() {
    let rows = ["480 Gone", "3: doubt", "486 Busy Here", "404"];
    assert_eq!(found(Form::Csv, "Code,Phrase\n480,Gone\n,User Offline\n486,Busy Here\n,,x\n404,\n"), rows);
    let markdown = "| Id | Code | Phrase |\n|---|---|---|\n| | | Gone |\n| D1 | 480 | Gone |\n| | | User Offline |\n\
        | D2 | | Fax |\n| | - | Fax |\n| | | Server Errors |\n| D3 | 503 | No |\n";
    assert_eq!(found(Form::Markdown, markdown), ["480 Gone", "5: doubt", "503 No"]);
}

#[test]
fn a_line_of_a_cell_that_begins_with_a_code_is_a_row() {
    let rows = ["486 Busy Here (x)", "600 Busy Everywhere (x)", "404 Not Found (y z)"];
    let cells = ["486 Busy Here<br>600 Busy Everywhere", "<p>486 Busy Here</p><p>600 Busy Everywhere</p>"];
    for cell in [&cells[..], &["<ul><li>486 Busy\nHere<li>600 Busy Everywhere</ul>"]].concat() {
        let html =
            format!("<table><tr><th>SIP<br>code<th>Note<tr><td>{cell}<td>x<tr><td>404 Not Found<td>y<br>z</table>");
        assert_eq!(found(Form::Html, &html), rows, "{cell}");
    }
    let markdown = format!("| Code | Note |\n|---|---|\n| {} | x |\n| 404 Not Found | y<br>z |\n", cells[0]);
    assert_eq!(found(Form::Markdown, &markdown), rows);
    let csv = "Code,Note\n\"486 Busy Here\n600 Busy Everywhere\",x\n404 Not Found,\"y\nz\"\n";
    assert_eq!(found(Form::Csv, csv), rows);
    let columns = "Code,Reason\n\"486\n600\",\"Busy Here\nBusy Everywhere\"\n\"401\n407\",Who\n404,\"Not\nFound\"\n\
        \"480\n481\",\"a\nb\nc\"\n\"403\nForbidden\",x\n";
    let rows = ["486 Busy Here", "600 Busy Everywhere", "401 Who", "407 Who", "404 Not Found", "9: doubt"];
    assert_eq!(found(Form::Csv, columns), [&rows[..], &["403 Forbidden"]].concat());
}

#[test]
fn a_message_in_a_string_ends_with_its_line() {
    let log = "{\"t\":1,\"msg\":\"SIP/2.0 486 Busy Here\\r\\nVia: x\"}\n{\"msg\":\"SIP/2.0 603 No\\nVia: x\"}\n";
    assert_eq!(found(Form::Json, log), ["486 Busy Here", "603 No"]);
}

#[test]
fn codes_of_a_list_are_rows() {
    let lists =
        "[{\"codes\":\"486,600\",\"reason\":\"F g\"},{\"codes\":[401,\n\"480-489\"]},{\"codes\":[{\"code\":603}]}]";
    assert_eq!(found(Form::Json, lists), ["486 F g", "600 F g", "1: doubt", "603"]);
    let both = r#"{"code":486,"reason":"Busy Here","detail":"The callee is busy."}"#;
    assert_eq!(found(Form::Json, both), ["486 Busy Here (The callee is busy.)"]);
}

#[test]
fn an_object_with_a_phrase_and_an_unreadable_code_is_left_to_a_person() {
    for code in ["\"48x\"", "-5", "486.5", "99999999999", "\"0x1E6\"", "\"4 86\""] {
        let json =
            format!("[{{\"code\":{code},\"reason\":\"Line Full\"}},\n{{\"code\":486,\"reason\":\"Busy Here\"}}]");
        assert_eq!(found(Form::Json, &json), ["1: doubt", "486 Busy Here"], "{code}");
        let yaml = format!("- code: {code}\n  reason: Line Full\n- {{ code: 486, reason: Busy Here }}\n");
        assert_eq!(found(Form::Yaml, &yaml), ["1: doubt", "486 Busy Here"], "{code}");
    }
    assert_eq!(
        found(Form::Json, r#"{"no":{"value":603,"text":"Decline"},"4_86":"Busy Here"}"#),
        ["1: doubt", "1: doubt"]
    );
    assert!(found(Form::Json, r#"[{"code":"E1001","reason":"Line Full"},{"status":"new","message":"x"}]"#).is_empty());
}

#[test]
fn codes_with_as_many_registered_phrases_have_one_each() {
    let rows = ["180 Ringing", "183 session progress"];
    for phrases in ["Ringing / session progress", "Ringing/session progress", "Ringing, session progress"] {
        let cells = found(Form::Csv, &format!("Code;Reason\n180/183;{phrases}\n"));
        let tree = found(Form::Json, &format!(r#"[{{"code":"180, 183","reason":"{phrases}"}}]"#));
        assert_eq!((cells, tree), (rows.map(str::to_owned).to_vec(), rows.map(str::to_owned).to_vec()), "{phrases}");
    }
    assert_eq!(found(Form::Lines, "180/183 Ringing/session progress\n"), rows);
    let cells = "Code;Reason\n486/600;Busy, try later\n480/481;Call/Transaction Does Not Exist\n401/407;a, b, c\n";
    let shared =
        ["480 Call/Transaction Does Not Exist", "481 Call/Transaction Does Not Exist", "401 a, b, c", "407 a, b, c"];
    assert_eq!(found(Form::Csv, cells), [&["2: doubt"], &shared[..]].concat());
}

#[test]
fn what_is_struck_out_or_a_task_is_a_row() {
    let table = "| Code | Reason |\n|---|---|\n| ~~409~~ | Conflict |\n| 486 | ~~Busy~~ |\n\n* [ ] 603 Decline\n* [x] ~~607~~ Unwanted\n";
    assert_eq!(found(Form::Markdown, table), ["409 Conflict", "486 Busy", "603 Decline", "607 Unwanted"]);
}

#[test]
fn a_reference_is_no_part_of_a_phrase() {
    let lines = "428  Use Identity Header [RFC8224]\n100  Trying [RFC3261][RFC4412]\n";
    assert_eq!(found(Form::Lines, lines), ["428 Use Identity Header ([RFC8224])", "100 Trying ([RFC3261][RFC4412])"]);
}

#[test]
fn a_quoted_status_line_ends_with_its_quotation_mark() {
    for line in [
        "\"SIP/2.0 603 Decline\"",
        "- `SIP/2.0 603 Decline`",
        "#### `SIP/2.0 603 Decline`",
        "\"SIP/2.0 603 Decline\", // x",
    ] {
        assert_eq!(found(Form::Lines, &format!("{line}\n486 Busy Here\n")), ["603 Decline", "486 Busy Here"], "{line}");
        assert_eq!(found(Form::Capture, &format!("{line}\n")), ["603 Decline"], "{line}");
    }
    assert_eq!(found(Form::Lines, "SIP/2.0 603 \"No\"\n"), ["603 \"No\""]);
}

#[test]
fn the_end_of_a_status_line_is_found_in_a_log() {
    let log = "recv SIP/2.0 486 Busy Here#015#012Via: x\n(SIP/2.0 487 Request Terminated (Cancel)) (x)\n\
        [SIP/2.0 480 Gone [a] b]\nSIP/2.0 603#015#012\n(SIP/2.0 404 Not Found\n";
    let rows = ["486 Busy Here", "487 Request Terminated (Cancel)", "480 Gone [a] b", "603 ", "404 Not Found"];
    assert_eq!(found(Form::Capture, log), rows);
}

/// The last byte of a checksum may be any.
#[test]
fn what_stands_before_a_message_in_binary_says_nothing() {
    let packets = "\0\0/SIP/2.0 486 Busy Here\r\n\0'SIP/2.0 480 User's away\r\n\0[SIP/2.0 603 No [a]] b\r\n";
    assert_eq!(found(Form::Capture, packets), ["486 Busy Here", "480 User's away", "603 No [a]] b"]);
    assert!(found(Form::Capture, "x/SIP/2.0 486 Busy Here\n").is_empty());
}

#[test]
fn each_label_of_a_case_is_a_row() {
    let rows = ["480 Gone fishing", "481 Gone fishing", "486 Busy Here"];
    let go = "switch c {\ncase 480, 481: return \"Gone fishing\"\ncase 486: return \"Busy Here\"\n}\n";
    let python = "match c:\n  case 480 | 481:\n    return \"Gone fishing\"\n  case 486: return \"Busy Here\"\n";
    let java = "switch (c) { case 480, 481 -> \"Gone fishing\"; case 486 -> \"Busy Here\"; default -> \"\"; }";
    let old_java = "switch (c) { case 480: case 481: return \"Gone fishing\"; case 486: return \"Busy Here\"; }";
    let kotlin = "when (c) {\n 480, 481 -> \"Gone fishing\"\n 486 -> \"Busy Here\"\n else -> \"\" }\n";
    let php = "<?php match($c) { 480, 481 => \"Gone fishing\", 486 => \"Busy Here\", default => \"\" };";
    let c_sharp = "c switch { 480 or 481 => \"Gone fishing\", 486 => \"Busy Here\", _ => \"\" };";
    assert_eq!([found(Form::Script, go), found(Form::C, go)], [rows, rows]);
    assert_eq!(found(Form::Script, python), rows);
    assert_eq!([found(Form::Java, java), found(Form::C, java), found(Form::Java, old_java)], [rows, rows, rows]);
    assert_eq!(found(Form::Kotlin, kotlin), rows);
    assert_eq!(found(Form::Script, php), rows);
    assert_eq!(found(Form::CSharp, c_sharp), rows);
    assert_eq!(found(Form::Script, "[480, 481, \"x\"]"), ["481 x"]);
}

#[test]
fn a_name_in_an_array_stands_for_its_number() {
    let source = "#define SIP_BUSY 486\n#define SIP_GONE 410 /* why */\n#define MAX 5060\nenum e { SIP_LATE = 408, SIP_NO = 603 };\n\
        value_string v[] = {\n{ SIP_BUSY, \"Line Busy\" },\n{ SIP_GONE, \"Moved\" },\n{ SIP_LATE, \"Too Late\" },\n\
        { SIP_OTHER, \"Other\" },\n{ 0, NULL } };\nopt w[] = { { MAX, \"max\" }, { help, \"help\" }, { X, \"Not Found\" } };\n\
        char *t[] = { [SIP_NO] = \"No\" };\n";
    let rows = ["486 Line Busy as SIP_BUSY", "410 Moved as SIP_GONE (why)", "408 Too Late as SIP_LATE", "9: doubt"];
    assert_eq!(found(Form::C, source), [&rows[..], &["11: doubt", "603 No as SIP_NO"]].concat());
}

#[test]
fn a_phrase_behind_the_name_of_a_constant_is_of_its_code() {
    let rows = ["486 Busy as BUSY", "603 Declined as NO"];
    let members = "enum S { BUSY = 486, NO = 603 }";
    let cases = "switch (s) { case S.BUSY: return \"Busy\"; case S.NO: return \"Declined\"; case S.X: return \"No\"; }";
    for form in [Form::C, Form::CSharp] {
        assert_eq!(found(form, &format!("{members}\n{cases}")), rows, "{form:?}");
    }
    for map in [
        "[S.BUSY]: 'Busy', [S.NO]: 'Declined', text: 'OK'",
        "BUSY -> \"Busy\"\nNO -> \"Declined\"",
        "[BUSY] = \"Busy\", [NO] = \"Declined\"",
    ] {
        assert_eq!(found(Form::CSharp, &format!("{members}\nconst texts = {{ {map} }};")), rows, "{map}");
    }
    let constants = "const (\n BUSY = 486\n NO = 603\n)\n";
    for map in
        ["BUSY: \"Busy\",\nNO: \"Declined\",\nX: \"OK\",", "case BUSY:\nreturn \"Busy\"\ncase NO:\nreturn \"Declined\""]
    {
        assert_eq!(found(Form::Script, &format!("{constants}{map}\nlog(BUSY, \"x y\")\n")), rows, "{map}");
    }
    // A phrase that the constant has, too, is no second row.
    let named = "enum S { BUSY(486, \"Busy\"), NO(603, \"No\"); }\nm = { BUSY -> \"Busy\"; NO -> \"Nein\" }\n";
    assert_eq!(found(Form::Java, named), ["486 Busy as BUSY", "603 No as NO", "603 Nein as NO"]);
}

#[test]
fn a_member_whose_number_is_not_written_out_is_left_to_a_person() {
    let rows = ["486 as BUSY", "2: doubt", "3: doubt"];
    for value in ["BASE + 87", "BASE", "-1", "(1 << 3) /* x */"] {
        for form in [Form::C, Form::CSharp] {
            assert_eq!(found(form, &format!("enum S {{ BUSY = 486,\nA = {value},\nB }};\n")), rows, "{value}");
        }
    }
    // Another name of a member.
    for value in ["BUSY", "S.BUSY", "S::BUSY /* x */"] {
        assert_eq!(found(Form::Java, &format!("enum S {{ BUSY = 486,\nA = {value} }};\n")), rows[..1], "{value}");
    }
    let java = "enum S { BUSY(486, \"Busy Here\"),\nA(Codes.A, \"Decline\"); }";
    assert_eq!(found(Form::Java, java), ["486 Busy Here as BUSY", "2: doubt"]);
    assert_eq!(found(Form::Protobuf, "enum S {\nNONE = 0;\nBUSY = 486;\nA = -1;\n}"), ["486 as BUSY", "4: doubt"]);
    let macros = "#define BUSY (BASE + 86) /* Busy Here */\n#define SIP_GONE (BASE+10)\n#define GONE SIP_GONE\n#define LEN (4 + 4)\n";
    assert_eq!(found(Form::C, macros), ["1: doubt", "2: doubt"]);
}

#[test]
fn a_number_beside_codes_that_can_be_none_is_left_to_a_person() {
    for number in ["-1", "70000", "BASE + 3"] {
        let c = format!(
            "value_string v[] = {{ {{ 486, \"Busy Here\" }},\n{{ {number}, \"Line Full\" }}, {{ 0, NULL }} }};\n"
        );
        assert_eq!(found(Form::C, &c), ["486 Busy Here", "2: doubt"], "{number}");
        let java =
            format!("enum S {{ BUSY(486, \"Busy Here\"),\nFULL({number}, \"Line Full\"),\nNO(603, \"No\"); }}\n");
        let java = found(Form::Java, &java);
        assert_eq!(
            (&*java[0], &*java[1], &*java[2]),
            ("486 Busy Here as BUSY", "2: doubt", "603 No as NO"),
            "{number}"
        );
    }
    assert_eq!(
        found(Form::Java, "enum S { BUSY(486, \"Busy Here\"), LOOP(48, \"Loop Detected\"), A(-1, \"x\"); }").len(),
        3
    );
    assert!(found(Form::C, "x v[] = { { -1, \"x\" }, { a + 1, \"OK\" } };\n").is_empty());
}

#[test]
fn a_value_beside_phrases_is_a_phrase_or_is_left_to_a_person() {
    let rows = ["486 Busy Here", "480 Away", "603 No"];
    let unread = ["486 Busy Here", "2: doubt", "603 No"];
    let python = |value: &str| format!("R = {{486: 'Busy Here',\n480: {value},\n603: 'No'}}\n");
    for value in [
        "('Away', 'x')",
        "['Away']",
        "_('Away')",
        "b'Away'",
        "'Aw' 'ay'",
        "'Aw' + 'ay'",
        "{'code': 1, 'reason': 'Away'}",
    ] {
        assert_eq!(found(Form::Script, &python(value)), rows, "{value}");
    }
    for value in ["f'Away'", "gettext('Away')", "AWAY", "'Gone ${x}'", "`$x`", "'Away' + x", "{'en': 'Away'}"] {
        assert_eq!(found(Form::Script, &python(value)), unread, "{value}");
    }
    let php = "[486 => ['Busy Here', 'x'],\n480 => ['reason' => 'Away'], 603 => 'No']";
    let lua = "{ [486] = { \"Busy Here\" }, [480] = { reason = \"Away\" }, [603] = \"No\" }";
    let go = "map[int]T{486: {\"Busy Here\", 1}, 480: {Text: \"Away\"}, 603: {\"No\"}}";
    let erlang = "f(486) -> <<\"Busy Here\">>; f(480) -> <<\"Away\">>; f(603) -> <<\"No\">>.";
    for source in [php, lua, go, erlang] {
        assert_eq!(found(Form::Script, source), rows, "{source}");
    }
    assert_eq!(
        found(Form::Script, "{ [486] = \"Busy Here\",\n[480] = [[Away]], [\"Not Acceptable\"] = 606 }"),
        ["486 Busy Here", "2: doubt", "606 Not Acceptable as Not Acceptable"]
    );
    let java =
        "m.put(486, \"Busy Here\");\nm.put(480, msg(\"Away\")); wait(300, x); String[][] t = {{\"603\", \"No\"}};";
    assert_eq!(found(Form::Java, java), unread);
    assert_eq!(found(Form::CSharp, "{ { 486, \"Busy Here\" },\n{ (int)480, \"Away\" }, { 603, \"No\" } }"), rows);
    let elements = [
        ("u8\"Away\"", true),
        ("R\"(Away)\"", false),
        ("QObject::tr(\"Away\")", true),
        ("AWAY", false),
        ("NULL", false),
    ];
    for (text, is_read) in elements {
        let c = format!(
            "x v[] = {{ {{ 486, \"Busy Here\" }},\n{{ 480, {text} }}, {{ \"603\", \"No\" }}, {{ 0, NULL }} }};\n"
        );
        assert_eq!(found(Form::C, &c), if is_read { rows } else { unread }, "{text}");
    }
    // Without phrases beside it a number is no code.
    assert!(found(Form::Script, "{100: f('x'), 200: y}\n[300, z]\n").is_empty());
    assert!(found(Form::C, "int v[] = { { 100, 5 }, { 200, NULL } };\n").is_empty());
}

#[test]
fn a_reply_that_is_not_written_out_is_left_to_a_person() {
    let replies = "sl_send_reply(NF, \"Not Found\")\nsend_reply($var(c), \"x\")\nsend_reply(\"48a\", \"Bad\")\n\
        sl_send_reply(480, \"$var(r)\")\nt_reply(\"486\", $rr)\nt_reply(404, \"Not\" + \" here\")\nt_reply(603)\n\
        sl_send_reply(code, \"x\")\nfunction send_reply(code, \"x\")\n";
    let rows = ["1: doubt", "2: doubt", "3: doubt", "4: doubt", "5: doubt", "404 Not here", "603", "8: doubt"];
    assert_eq!(found(Form::Script, replies), rows);
}

#[test]
fn a_code_and_its_phrase_may_stand_on_lines_of_their_own() {
    let python = "class A(E):\n  code = 500\n  reason = \"Oops\"\nclass B(E):\n  code, reason = 404, \"Not here\"\n\
        class C(E):\n  reason = \"Busy\"\n  code = 486\n";
    assert_eq!(found(Form::Script, python), ["500 Oops", "404 Not here", "486 Busy"]);
    let toml = "[[codes]]\ncode = 480\nreason = \"Away\"\n\n[[codes]]\ncode = 603\nreason = \"No\"\n";
    assert_eq!(found(Form::Script, toml), ["480 Away", "603 No"]);
    assert!(found(Form::Script, "12:00 code = 404 reason = \"x\"\n").is_empty());
    let yaml = "Code: 486\nReason: Busy\n\nCode: 404\nReason: Not here\n";
    assert_eq!(found(Form::Yaml, yaml), ["486 Busy", "404 Not here"]);
    assert_eq!(
        found(Form::Yaml, "Reason: Busy\nCode: 486\nReason: Not here\nCode: 404\n"),
        ["486 Busy", "404 Not here"]
    );
}

#[test]
fn an_element_of_c_may_have_more_than_a_code_and_a_phrase() {
    let fields = "static struct code codes[] = {\n{ 400, \"Bad Request\", 41, TRUE },\n{ \"BUSY\", 486, \"Busy Here\" },\n\
        { 17, 480, \"Away\", FALSE } };\n";
    assert_eq!(found(Form::C, fields), ["400 Bad Request", "486 Busy Here as BUSY", "480 Away"]);
    assert_eq!(found(Form::C, "#define SIP_X \"480\" /* Away From Desk */\n"), ["480 Away From Desk as SIP_X"]);
    let java =
        "enum S { MANY(new int[]{401, 407}, \"Auth\"),\nTWO(listOf(401, 407), \"Auth\"), BUSY(486, 17, \"Busy\"); }";
    assert_eq!(found(Form::Java, java), ["1: doubt", "2: doubt", "486 Busy as BUSY"]);
}

#[test]
fn an_identifier_is_no_phrase_of_an_object() {
    let objects = r#"[{"name":"BUSY_HERE","code":486},{"name":"GONE","code":497},{"name":"Busy Here","code":600}]"#;
    assert_eq!(found(Form::Json, objects), ["486 as BUSY_HERE", "497 as GONE", "600 Busy Here"]);
}

#[test]
fn a_phrase_in_several_languages_is_left_to_a_person() {
    let objects = r#"[{"code":486,"reason":{"en":"Busy","de":"Besetzt"}},{"code":480,"status_message":"Weg"},
        {"code":603,"error":"Nein"},{"code":604,"desc":"Nirgends"}]"#;
    assert_eq!(found(Form::Json, objects), ["1: doubt", "480 Weg", "603 Nein", "604 Nirgends"]);
}

#[test]
fn a_comment_that_refers_is_no_phrase() {
    for note in
        ["RFC 3261, 21.4.24", "See section 21.6.2", "Section 21.4.24", "not used", "Unused", "see \u{A7}21.4.24"]
    {
        let row = [format!("404 as SIP_NOT_FOUND ({note})")];
        assert_eq!(found(Form::C, &format!("#define SIP_NOT_FOUND 404 /* {note} */\n")), row);
        let go = format!("const (\n SIP_NOT_FOUND = 404 // {note}\n)\n");
        assert_eq!(found(Form::Script, &go), row);
    }
    assert_eq!(found(Form::C, "#define SIP_BUSY 486 /* Seen Busy */\n"), ["486 Seen Busy as SIP_BUSY"]);
    assert_eq!(found(Form::C, "enum S { Busy = 4'8'6 /* Busy Here */ };"), ["486 Busy Here as Busy"]);
}

#[test]
fn the_phrase_among_the_attributes_of_c_sharp_is_found() {
    let attributes = [
        ("///<summary>Line Busy</summary>\n", "Line Busy"),
        ("[Description(\"Line \" + \"Busy\")]", "Line Busy"),
        ("[JsonProperty(\"busy\")] [Description(\"Line Busy\")]", "Line Busy"),
        ("[EnumMember(Value = \"busy\"), Description(\"Line Busy\")]", "Line Busy"),
        ("[Display(Description = \"x y\", Name = \"Line Busy\")]", "Line Busy"),
        ("[EnumMember(Value = \"Line Busy\")]", "Line Busy"),
    ];
    for (attribute, phrase) in attributes {
        let source = format!("enum S {{\n{attribute} Busy = 486 }}");
        assert_eq!(found(Form::CSharp, &source), [format!("486 {phrase} as Busy")], "{attribute}");
    }
    assert_eq!(found(Form::CSharp, "enum S { [EnumMember(Value = \"486\")] Busy = 600 }"), ["600 as Busy"]);
}

#[test]
fn a_quotation_mark_that_is_not_closed_is_an_error_of_csv() {
    let error = |text: &str| read::read_text(text, Form::Csv, &mut |_| {}).err().map(|error| error.to_string());
    let message = Some("not CSV: a quotation mark is not closed".to_owned());
    assert_eq!(error("Code,Reason\n486,\"Busy Here\n480,Gone\n404,Not Found\n"), message);
    assert_eq!(error("Code,Reason\n486,\"Busy Here\n480,\"Gone\"\n404,\"Not Found\"\n"), message);
    assert_eq!(error("Code,Reason\n486,\"Busy\nHere\"\n480,5\" Pipe\n404,\"Not \"\"Found\"\"\"\n"), None);
}

/// A table of causes has a column `Code`, too, but other numbers.
#[test]
fn codes_out_of_range_are_rows_where_the_title_or_the_name_says_so() {
    let rows = ["486 Busy Here", "700 Out", "0 Media"];
    assert_eq!(found(Form::Csv, "code,phrase\n486,Busy Here\n700,Out\n0,Media\n"), rows);
    let markdown = "| Code | Reason |\n|---|---|\n| 700 | Out |\n\n| Code | Meaning |\n|---|---|\n| 17 | Busy |\n| 127 | X |\n| 31 | Y |\n";
    assert_eq!(found(Form::Markdown, markdown), ["700 Out"]);
    let html = "<table><tr><th>SIP status<th>Reason<tr><td>701<td>No response</table>";
    assert_eq!(found(Form::Html, html), ["701 No response"]);
    assert!(found(Form::Csv, "port,phrase\n700,Out\n").is_empty());
    let c = "enum s { BUSY = 486, A = 700, B = 701 };\nenum sip_local { C = 702 };\nenum size { D = 800 };\n";
    assert_eq!(found(Form::C, c), ["486 as BUSY", "700 as A", "701 as B", "702 as C"]);
}

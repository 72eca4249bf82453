internal import Model

/// The first sheet: what the workbook is, when, from what, how good, how to cite it.
struct CoverSheet {
    let publication: Publication
    let figures: DatasetFigures
    let tables: [Table]

    func write(to sheet: Sheet, styles: WorkbookStyles) {
        sheet.hideGrid()
        sheet.setPrintingOnOnePage()
        sheet.setWidths([26, 70])
        sheet.add([(.text(publication.title), styles.title)], height: 30)
        sheet.add([])
        for (name, value) in facts {
            sheet.add([(.text(name), styles.bold), (.text(value), styles.text)], height: Self.height(of: value))
        }
        sheet.add([])
        sheet.add([(.text("I fogli"), styles.bold)])
        for table in tables { sheet.add([(.link(table.title), styles.link), (.text(table.meaning), styles.text)]) }
        for (name, meaning) in [
            (Table.review.title, Table.review.meaning), ("Dizionario", "Che cosa significa ogni colonna."),
        ] {
            sheet.add([(.link(name), styles.link), (.text(meaning), styles.text)])
        }
    }

    private var facts: [(String, String)] {
        var facts = [
            (
                "Che cosa",
                "Le schede dei Piani di Zona degli Ambiti territoriali, estratte dai documenti e portate in tabelle. "
                    + "Ogni valore rimanda al punto del documento da cui viene (colonne «Posto» e «Dove»)."
            ),
            ("Programmazione", list(figures.cycles)), ("Ambiti", list(figures.ambiti)),
            (
                "Documenti",
                "\(figures.documents): \(count(.complete)) letti per intero, \(count(.partial)) in parte, "
                    + "\(count(.failed)) non letti"
            ),
            ("Schede", "\(figures.schede)\(templates)"),
            (
                "Qualità",
                "\(share(figures.fieldsFound, figures.fieldsExpected)) dei campi previsti dai moduli trovati, "
                    + "\(share(figures.fieldsAnswered, figures.fieldsFound)) di questi compilati; "
                    + "\(figures.words) parole lette, \(figures.residue) senza un campo"
            ),
            (
                "Da rivedere",
                "\(figures.severities[.error] ?? 0) errori, \(figures.severities[.warning] ?? 0) avvisi"
            ),
            (
                "Valori mancanti",
                "«no»: la scheda dice no; «non_risposto»: la domanda c'è, la risposta no; «non_trovato»: il modulo ha la "
                    + "domanda, ma la sua etichetta non è stata trovata; cella vuota: il modulo non ha la domanda."
            ),
            ("Versione", "Schedario \(list(figures.versions)); regole \(rules)"),
            ("Licenza", "\(publication.licence.rawValue), \(publication.licence.address)"), ("Come citare", citation),
        ]
        if let date = publication.date { facts.insert(("Data", date), at: 1) }
        if figures.cutTexts > 0 {
            facts.append(
                (
                    "Testi tagliati",
                    "\(figures.cutTexts) testi sono più lunghi di quanto una cella contiene e finiscono con «[…]»; "
                        + "sono interi nelle altre forme del dataset."
                ))
        }
        return facts
    }

    private var citation: String {
        let date = publication.date.map { ", \($0)" } ?? ""
        return "\(publication.title)\(date). Estratto con Schedario \(list(figures.versions)), regole \(rules). "
            + "Licenza \(publication.licence.rawValue)."
    }

    private var rules: String { list(figures.rules.map { String($0.prefix(12)) }) }

    private var templates: String {
        let names = CodeNames(publication.codebook.labels(.templates))
        let counts = figures.templates.sorted { $0.key < $1.key }.map { "\($0.value) \(names.name($0.key))" }
        return counts.isEmpty ? "" : ": " + counts.joined(separator: ", ")
    }

    private func count(_ status: DocumentRecord.Status) -> Int { figures.statuses[status] ?? 0 }

    private func list(_ values: some Sequence<String>) -> String {
        let values = values.sorted()
        return values.isEmpty ? "non indicati" : values.joined(separator: ", ")
    }

    private func share(_ part: Int, _ whole: Int) -> String {
        whole == 0 ? "—" : "\((part * 1000 / whole + 5) / 10)%"
    }

    private static func height(of text: String) -> Double { 15 * Double(1 + text.count / 72) }
}

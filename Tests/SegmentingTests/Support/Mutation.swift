import TestSupport

/// Small texts with schede, and what accidents of copying make of them.
enum Mutation {
    static let texts = [
        """
        5.2 Il verde

        TITOLO INTERVENTO
        Orto comune

        QUALI OBIETTIVI VUOLE
        Aprire il cortile a chi abita
        RAGGIUNGERE nel rione.

        AZIONI PROGRAMMATE
        • Semina con la scuola; rac-
        colto con il rione.
        • Festa

        TARGET
        Il rione

        5.3 Governo del piano

        Si riunisce il tavolo.
        """,
        """
        TITOLO INTERVENTO\tOrto comune
        QUALI OBIETTIVI VUOLE\tAprire il cortile
        RAGGIUNGERE\ta tutti.
        AZIONI PROGRAMMATE\tSemina

        \te raccolto.
        Comune di Collalto
        RISORSE PREVENTIVATE\tECONOMICHE Fondi del rione € 1.200,00
        TITOLO INTERVENTO\tForno comune
        QUALI OBIETTIVI VUOLE RAGGIUNGERE\t
        TARGET\tIl rione
        QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\tPane per tutti.
        """,
        """
        Obiettivo 1 Curare il verde

        Azione 1 Orto comune
        Descrizione obiettivo
        Aprire il cortile.
        Target
        Il rione.
        Risorse economiche preventivate
        Fondi del rione.

        Azione 2 Forno comune
        Descrizione obiettivo
        Pane per tutti.
        Target
        Quale impatto vuole raggiungere?
        Il target della semina è il rione.

        B – Altro verde

        Rimandato.
        """,
        """
        TITOLO INTERVENTO        Orto comune
        QUALI OBIETTIVI VUOLE    Aprire il cortile a chi abita
        RAGGIUNGERE              nel rione.
        AZIONI PROGRAMMATE       Semina con la scuola; rac-
                                 colto con il rione.
        TARGET                   Il rione
        RISORSE ECONOMICHE       Fondi
        PREVENTIVATE             del rione.
        """,
    ]

    /// One to four accidents: a line deleted, doubled, moved, cut in two, or joined to the next.
    static func of(_ text: String, by generator: inout SeededGenerator) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...4, using: &generator) where lines.count > 1 {
            let line = Int.random(in: 0..<lines.count - 1, using: &generator)
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: lines.remove(at: line)
            case 1: lines.insert(lines[line], at: line)
            case 2: lines.insert(lines.remove(at: line), at: Int.random(in: 0..<lines.count, using: &generator))
            case 3: lines[line] += " " + lines.remove(at: line + 1)
            case 4:
                let words = lines[line].split(separator: " ")
                let cut = Int.random(in: 0...words.count, using: &generator)
                lines[line] = words[..<cut].joined(separator: " ")
                lines.insert(words[cut...].joined(separator: " "), at: line + 1)
            default: lines.insert("\u{0C}", at: line)
            }
        }
        return lines.joined(separator: "\n")
    }
}

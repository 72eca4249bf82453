internal import Model

/// Reads the pages of a PDF: words with their boxes, in reading order, with the cells they stand in.
struct PDFReader {
    /// Pixels per point of the picture in which lines are looked for.
    private static let lineScale = 1.25

    private var builder: [Word] = []
    private var rows = RowCounter()
    private var line = 0

    /// Adds the text of a PDF to a document.
    static func read(_ bytes: [UInt8], password: String?, ocr: OCRMode, into document: inout Document) {
        let file: PDFFile
        do throws(PDFFile.Failure) {
            file = try PDFFile(bytes, password: password)
        } catch {
            document.findings.append(finding(error))
            return
        }
        if let finding = PDFIntegrity(bytes).finding { document.findings.append(finding) }
        document.title = file.title
        var reader = PDFReader()
        reader.read(file, PageScanner(mode: ocr), into: &document)
    }

    private static func finding(_ failure: PDFFile.Failure) -> Finding {
        switch failure {
        case .locked:
            Finding(
                .inputLocked, .error, "The PDF wants a password; give it with --password, or save a copy without one.")
        case .damaged(let why):
            Finding(
                .inputUnreadable, .error,
                "The PDF is damaged and can't be opened (\(why)); export it anew from its source, or print it to a new PDF."
            )
        }
    }

    private mutating func read(_ file: PDFFile, _ scanner: PageScanner, into document: inout Document) {
        var faults = PageFaults()
        faults.stated = file.pageCount
        document.source.pages = faults.stated
        let count = min(faults.stated, PageFaults.mostPages)
        guard count > 0 else {
            document.findings.append(
                Finding(.inputEmpty, .error, "The PDF has no page; export it anew from its source."))
            return
        }
        let pages = (0..<count).map { index in
            guard let page = file.page(index) else {
                faults.missing.append(index + 1)
                return ReadPage(words: [])
            }
            return scanner.read(page, number: index + 1)
        }
        scanner.finish(&document)
        let running = RunningLines(pages: pages.map(\.words))
        let headings = OutlineHeadings(file.outline)
        var tableGoesOn = false
        var sides: Double?
        var held = SplitRows.Held(page: 0, words: [])
        for index in 0..<count {
            let turn = pages[index].turn
            let parts = running.split(pages[index].words)
            addFurniture(parts.furniture.filter { $0.box.top < 120 }, page: index + 1, turn)
            let wantsLines = tableGoesOn || PageShape.mayHoldTable(parts.body)
            var rulings = pages[index].rulings ?? Rulings()
            if wantsLines, !pages[index].isRecognised, let page = file.page(index) {
                if let picture = page.picture(scale: Self.lineScale) {
                    rulings = RulingFinder().rulings(in: picture)
                } else {
                    faults.undrawn.append(index + 1)
                }
            }
            tableGoesOn = wantsLines && !rulings.isEmpty
            var laid = PageLayout.order(parts.body, rulings: rulings, sides: &sides)
            headings.mark(&laid, page: index + 1)
            // Words keep the straightened picture's boxes until their order is known.
            for place in laid.indices { laid[place].word.box = turn.printed(laid[place].word.box) }
            let next = SplitRows.Held(page: index + 1, words: SplitRows.holdBack(&laid))
            addJoined(held, laid, page: index + 1, findings: &document.findings)
            held = next
            addFurniture(parts.furniture.filter { $0.box.top >= 120 }, page: index + 1, turn)
        }
        add(held.words, page: held.page)
        document.findings += faults.findings
        rows.complete(&builder)
        document.words = builder
    }

    /// Adds a page after the words that were held back from the page before: under their label, where it begins
    /// this page.
    private mutating func addJoined(
        _ held: SplitRows.Held, _ laid: [LaidWord], page: Int, findings: inout [Finding]
    ) {
        let count = held.words.isEmpty ? 0 : SplitRows.labelCount(laid, for: held.words)
        guard count > 0 else {
            add(held.words, page: held.page)
            noteContinued(laid, page: page, findings: &findings)
            add(laid, page: page)
            return
        }
        findings.append(
            Finding(
                .rowJoined, .info,
                "A row cut by the page break was joined: its value begins at the foot of page \(held.page), its label stands at the head of page \(page).",
                page: page))
        var rowNumbers: [Int: Int] = [:]
        add(Array(laid[..<count]), page: page, rows: &rowNumbers)
        // The held words get the number of the row that their label begins.
        var heldRows: [Int: Int] = [:]
        if let row = laid[0].cell?.row, let heldRow = held.words[0].cell?.row, row >= 0 {
            heldRows[heldRow] = rowNumbers[row]
        }
        add(held.words, page: held.page, rows: &heldRows)
        add(Array(laid[count...]), page: page, rows: &rowNumbers)
    }

    /// Tells that a page begins with the rest of the row before it: the order of the words alone joins them.
    private func noteContinued(_ laid: [LaidWord], page: Int, findings: inout [Finding]) {
        guard let last = builder.last(where: { !$0.traits.contains(.furniture) }),
            case .page(let before, _) = last.place,
            before < page, SplitRows.goesOn(laid, after: last.cell)
        else { return }
        findings.append(
            Finding(
                .rowJoined, .info,
                "A row cut by the page break was joined: page \(page) begins with a row without a label, which goes on with the last row of page \(before).",
                page: page))
    }

    private mutating func add(_ laid: [LaidWord], page: Int) {
        var rowNumbers: [Int: Int] = [:]
        add(laid, page: page, rows: &rowNumbers)
    }

    private mutating func add(_ laid: [LaidWord], page: Int, rows rowNumbers: inout [Int: Int]) {
        var innerNumbers: [Int: Int] = [:]
        var lastLine = -1
        for (index, item) in laid.enumerated() {
            if item.line != lastLine { line += 1 }
            lastLine = item.line
            let cell = number(item.cell, in: &rowNumbers)
            let inner = number(item.innerCell, in: &innerNumbers)
            builder.append(
                Word(
                    text: item.word.text, place: .page(page, item.word.box), line: line,
                    gap: index == 0 && item.cell == nil ? .page : item.gap, cell: cell, innerCell: inner,
                    traits: item.word.traits,
                    confidence: item.word.confidence))
        }
    }

    /// The position with the row's number in the document.
    private mutating func number(_ position: GridPosition?, in numbers: inout [Int: Int]) -> GridPosition? {
        guard var position, position.row >= 0 else { return position }
        if numbers[position.row] == nil { numbers[position.row] = rows.begin() }
        let row = numbers[position.row] ?? 0
        rows.reach(column: position.columns - 1, of: row)
        position.row = row
        return position
    }

    private mutating func addFurniture(_ lines: [TextLine], page: Int, _ turn: PageTurn) {
        for textLine in lines {
            line += 1
            for (index, word) in textLine.words.enumerated() {
                builder.append(
                    Word(
                        text: word.text, place: .page(page, turn.printed(word.box)), line: line,
                        gap: index == 0 ? .page : .space,
                        traits: word.traits.union(.furniture), confidence: word.confidence))
            }
        }
    }
}

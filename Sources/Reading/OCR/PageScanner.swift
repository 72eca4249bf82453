internal import Model

/// Decides which pages of a PDF are recognised, and recognises them with one engine.
///
/// The engine is made for the first page that needs it. Not Sendable, on its document's thread.
final class PageScanner {
    /// A text layer with fewer letters on a page that is a picture is a stamp or a header, not the page's text.
    private static let leastLetters = 60
    /// How far from a page's edge its header, its footer and what a signature adds stand, as a share of its side.
    private static let margin = 0.08
    /// From this share of the page on, pictures are the page rather than stand on it.
    private static let pictureShare = 0.3
    /// From this share on a picture is the whole page; less than the other of it is written on by what was stamped on it.
    private static let wholePage = 0.9
    private static let stampShare = 0.015
    /// From this share of doubtful words on, a page is worth a look.
    private static let doubtfulShare = 0.1

    /// The long sides of A2 and A4, in points, the former with a margin.
    private static let largestSide = 1700.0
    private static let usualSide = 842.0

    private let mode: OCRMode
    private let settings: RecognitionSettings
    private var engine: Result<TextRecognizer, RecognitionFailure>?
    /// What a person should know, in the order of the pages.
    private(set) var findings: [Finding] = []
    /// How many pages were recognised, and how many keep the words of their text layer.
    private(set) var recognised = 0
    private(set) var kept = 0
    /// Pages that have no words because they were not recognised.
    private var unread: [Int] = []

    init(mode: OCRMode, settings: RecognitionSettings = .standard) {
        self.mode = mode
        self.settings = settings
    }

    /// The words of a page: those of its text layer where they are its text, else recognised ones.
    ///
    /// - Parameter number: the page's number, counted from 1.
    func read(_ page: PDFPage, number: Int) -> ReadPage {
        let words = page.words()
        guard wants(page, words) else {
            if !words.isEmpty { kept += 1 }
            return ReadPage(words: words, size: page.size)
        }
        guard mode != .never else {
            unread.append(number)
            if !words.isEmpty { kept += 1 }
            return ReadPage(words: words, size: page.size)
        }
        do throws(RecognitionFailure) {
            let read = try recognised(page)
            recognised += 1
            noteDoubt(read.words, page: number)
            return read
        } catch {
            if case .languageMissing = error {
                unread.append(number)
            } else {
                findings.append(error.finding(page: number))
            }
            if !words.isEmpty { kept += 1 }
            return ReadPage(words: words, size: page.size)
        }
    }

    /// Adds what concerns the document as a whole, and says which reader read it.
    func finish(_ document: inout Document) {
        if recognised > 0 { document.source.reader = kept > 0 ? .pdfMixed : .pdfOCR }
        if let first = unread.first {
            if case .failure(let failure) = engine {
                document.findings.append(failure.finding(page: first))
            } else {
                document.findings.append(
                    Finding(
                        .ocrSkipped, .warning,
                        (unread.count == 1
                            ? "A page is a picture or holds no readable text and was not recognised, it is page \(first)."
                            : "\(unread.count) pages are pictures or hold no readable text and were not recognised,"
                                + " the first is page \(first).")
                            + " Run with --ocr auto to recognise them.", page: first))
            }
        }
        document.findings += findings
    }

    /// Whether a page's text layer is not the text of the page.
    private func wants(_ page: PDFPage, _ words: [PageWord]) -> Bool {
        if mode == .always { return page.hasInk }
        if words.isEmpty { return page.hasInk }
        if !TextTrust.isText(words) { return true }
        // A page's pictures are found by drawing it once more: few pages have words that make them matter.
        if !hasLetters(words) || stand(words, inMarginsOf: page) { return page.pictureShare >= Self.pictureShare }
        return share(of: words, on: page) < Self.stampShare && page.pictureShare >= Self.wholePage
    }

    /// Which share of a page words stand on.
    private func share(of words: [PageWord], on page: PDFPage) -> Double {
        words.reduce(0) { $0 + ($1.box.right - $1.box.left) * ($1.box.bottom - $1.box.top) }
            / max(page.size.width * page.size.height, 1)
    }

    /// Whether all words stand where headers, footers and the lines of a digital signature do.
    private func stand(_ words: [PageWord], inMarginsOf page: PDFPage) -> Bool {
        let (across, down) = (Self.margin * page.size.width, Self.margin * page.size.height)
        return words.allSatisfy { word in
            word.box.bottom <= down || word.box.top >= page.size.height - down
                || word.box.right <= across || word.box.left >= page.size.width - across
        }
    }

    /// Whether there are letters enough for a page's text.
    private func hasLetters(_ words: [PageWord]) -> Bool {
        var letters = 0
        for word in words {
            letters += word.text.count(where: \.isLetter)
            if letters >= Self.leastLetters { return true }
        }
        return false
    }

    private func recognised(_ page: PDFPage) throws(RecognitionFailure) -> ReadPage {
        let engine = self.engine ?? makeEngine()
        self.engine = engine
        let recognizer = try engine.get()
        let unit = Self.unit(page.size)
        guard let drawn = page.picture(scale: settings.scale / unit) else { throw .engine }
        let picture = PageImage(
            width: drawn.width, height: drawn.height, pixels: drawn.pixels, scale: settings.scale)
        let (upright, quarters) = Uprighting.upright(EvenPaper.evened(ReversedPrint.turned(picture)))
        var (straight, turn) = Deskew.straightened(upright)
        turn.quarters = quarters
        turn.sheet = PageTurn.Point(x: page.size.width / unit, y: page.size.height / unit)
        turn.unit = unit
        let (erased, rulings) = RuleEraser(settings: settings).erased(straight)
        // Not before: the pieces of a broken rule are specks, too.
        let image = Specks.cleared(erased)
        let cells = TableGrid.tables(rulings).flatMap { $0.cells.map(\.box) }
        let read = try recognizer.recognize(image, in: cells)
        return ReadPage(
            words: read.cells.flatMap { $0 } + read.outside, rulings: rulings, turn: turn, isRecognised: true)
    }

    /// How many points of the page count as one: a picture larger than A2 was never printed in its size, its scanner
    /// took a pixel for a point; it is read as the sheet of A4 that it mostly is.
    private static func unit(_ size: (width: Double, height: Double)) -> Double {
        let side = max(size.width, size.height)
        return side > largestSide ? side / usualSide : 1
    }

    private func makeEngine() -> Result<TextRecognizer, RecognitionFailure> {
        do throws(RecognitionFailure) { return .success(try TextRecognizer(settings)) } catch { return .failure(error) }
    }

    private func noteDoubt(_ words: [PageWord], page: Int) {
        let doubtful = words.count { $0.traits.contains(.doubtful) }
        guard doubtful >= 3, Double(doubtful) >= Self.doubtfulShare * Double(words.count) else { return }
        findings.append(
            Finding(
                .ocrDoubtful, .warning,
                "\(doubtful) of the \(words.count) words recognised on this page are doubtful: compare them with the"
                    + " page, or scan it again with 300 dpi.", page: page))
    }
}

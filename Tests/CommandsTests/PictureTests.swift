import Foundation
import Reading
import TestSupport
import Testing

/// `schedario show --page --picture`.
@Suite struct PictureTests {
    private let run: CommandRun
    private let plan = PackageRoot.folder("Corpus/pdf-form/source/pdf-form.pdf").path
    private var picture: String { run.folder.path("page.png") }

    init() throws { run = try CommandRun() }

    private func show(_ plan: String, page: Int) -> CommandRun.Result {
        run("show", plan, "--page", "\(page)", "--picture", picture, "--rules", CommandRun.rules)
    }

    @Test func thePictureIsAPNGOfThePageAndItsKey() throws {
        let result = show(plan, page: 2)
        #expect(result.code == 0 && result.output.isEmpty)
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: picture)))
        #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        let number = { (at: Int) in bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
        try #require(bytes.count > 24)
        // A4: 595.3 by 841.9 points.
        let width = (595.3 + PageDrawing.keyWidth) * PageDrawing.scale
        #expect(abs(Double(number(16)) - width) <= 1.5)
        #expect(abs(Double(number(20)) - 841.9 * PageDrawing.scale) <= 1.5)
    }

    /// What stands there already may be a plan.
    @Test func whatStandsThereIsReplacedOnlyByForce() throws {
        let words = Data("Un piano".utf8)
        try words.write(to: URL(fileURLWithPath: picture))
        let result = show(plan, page: 2)
        #expect(result.code == 2 && result.error.contains("--force"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: picture)) == words)
        let forced = run(
            "show", plan, "--page", "2", "--picture", picture, "--force", "--rules", CommandRun.rules)
        #expect(forced.code == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: picture)).count > words.count)
    }

    @Test(arguments: [6, 1000])
    func pagesThatAreNotThereAreCodeTwo(_ page: Int) {
        let result = show(plan, page: page)
        #expect(result.code == 2)
        #expect(result.error.contains("from 1 to 5"))
        #expect(!FileManager.default.fileExists(atPath: picture))
    }

    @Test func onlyPDFsHavePictures() throws {
        let text = run.folder.path("plan.txt")
        try Data("TITOLO INTERVENTO Invented\n".utf8).write(to: URL(fileURLWithPath: text))
        let result = show(text, page: 1)
        #expect(result.code == 2)
        #expect(result.error.contains("no PDF") && result.error.contains("--stage words"))
    }
}

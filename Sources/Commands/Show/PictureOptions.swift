internal import ArgumentParser
internal import Foundation
internal import Ingest
internal import Model
internal import Reading

/// Which page of a PDF to draw, and where to.
struct PictureOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The page of a PDF to draw, from 1; with --picture.", valueName: "n"))
    var page: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Draw the page with what was read on it into this PNG; with --page.", valueName: "file"))
    var picture: String?

    @Flag(name: .long, help: "Replace a picture that stands there already.")
    var force = false

    func validate() throws {
        guard (page == nil) == (picture == nil) else {
            throw ValidationError("--page N and --picture FILE go together.")
        }
        if let page, page < 1 { throw ValidationError("--page takes a number from 1.") }
        if picture?.isEmpty == true { throw ValidationError("--picture takes the name of a file.") }
    }

    /// Writes the picture, where one is wanted.
    ///
    /// - Returns: whether one was.
    func write(_ trace: Pipeline.Trace, of plan: URL, password: String?) throws -> Bool {
        guard let page, let picture else { return false }
        guard trace.document.source.mediaType == "application/pdf" else {
            throw UsageFailure(
                message: "\(plan.lastPathComponent) is no PDF and has no pages to draw; print it to a PDF, or use "
                    + "--stage words to see where its words stand.")
        }
        let place = try OutputPlace(picture, option: "--picture", isFolder: false, force: force)
        let png: [UInt8]
        do throws(PageDrawing.Failure) {
            png = try PagePicture(trace, page: page).drawing.png(of: Self.bytes(plan), page: page, password: password)
        } catch {
            throw UsageFailure(message: "\(plan.lastPathComponent): \(Self.reason(error))")
        }
        try place.write([(name: "", content: Data(png))])
        return true
    }

    private static func bytes(_ plan: URL) throws(PageDrawing.Failure) -> [UInt8] {
        guard let data = try? Data(contentsOf: plan) else { throw .unreadable }
        return [UInt8](data)
    }

    private static func reason(_ failure: PageDrawing.Failure) -> String {
        switch failure {
        case .unreadable: "the PDF can't be opened; save a copy without a password, or export it anew."
        case .noPage(let count): "--page takes a number from 1 to \(count)."
        case .tooLarge: "the page is too large to draw; print it to a PDF of a usual size."
        }
    }
}

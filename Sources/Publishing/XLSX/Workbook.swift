internal import CXLSXWriter
internal import Foundation

/// An Excel workbook that is written row by row, so that its memory does not grow with its rows.
///
/// The handle is freed by ``close()`` or in deinit, whichever comes first; it is not Sendable, like the library's own.
final class Workbook {
    /// Why a workbook can't be written.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private var handle: UnsafeMutablePointer<lxw_workbook>?
    let styles: WorkbookStyles

    /// - Parameters:
    ///   - url: the file to write.
    ///   - title: what the file's properties say.
    init(_ url: URL, title: String, comments: String) throws {
        // The library's own folder for its parts: beside the file, on the disk that is known to have room for it.
        let parts = strdup(url.deletingLastPathComponent().path)
        defer { free(parts) }
        var options = lxw_workbook_options()
        options.constant_memory = 1
        options.tmpdir = parts
        options.use_zip64 = 1
        guard let handle = workbook_new_opt(url.path, &options) else {
            throw Failure(
                description: "The workbook \(url.lastPathComponent) could not be begun; is there memory left?"
            )
        }
        self.handle = handle
        styles = WorkbookStyles(handle)
        Self.setProperties(handle, title: title, comments: comments)
    }

    deinit {
        if let handle { lxw_workbook_free(handle) }
    }

    /// Adds a sheet at the end.
    func addSheet(_ name: String) throws -> Sheet {
        guard let handle, let sheet = workbook_add_worksheet(handle, name) else {
            throw Failure(
                description: "The workbook could not take the sheet \(name).")
        }
        return Sheet(sheet, name: name)
    }

    /// Writes the file.
    func close() throws {
        guard let handle else { return }
        self.handle = nil
        let error = workbook_close(handle)
        guard error == LXW_NO_ERROR else {
            throw Failure(
                description: "The workbook can't be written: \(String(cString: lxw_strerror(error))).")
        }
    }

    private static func setProperties(
        _ handle: UnsafeMutablePointer<lxw_workbook>, title: String, comments: String
    ) {
        let texts = [title, "Schedario", comments].map { (text: String) in strdup(text) }
        defer { for text in texts { free(text) } }
        var properties = lxw_doc_properties()
        properties.title = texts[0]
        properties.author = texts[1]
        properties.comments = texts[2]
        // The library would write the clock's time here; the same dataset gives the same bytes instead.
        properties.created = 315_532_800
        workbook_set_properties(handle, &properties)
    }
}

/// The looks of cells.
struct WorkbookStyles {
    typealias Style = UnsafeMutablePointer<lxw_format>

    let text: Style?
    let header: Style?
    let money: Style?
    let number: Style?
    let month: Style?
    let title: Style?
    let bold: Style?
    let link: Style?

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        func style(_ set: (Style) -> Void) -> Style? {
            guard let style = workbook_add_format(workbook) else { return nil }
            format_set_align(style, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            set(style)
            return style
        }
        text = style { format_set_text_wrap($0) }
        header = style {
            format_set_bold($0)
            format_set_text_wrap($0)
            format_set_font_color($0, 0xFFFFFF)
            format_set_bg_color($0, 0x1F4E78)
        }
        money = style { format_set_num_format($0, "#,##0.00\\ \"€\"") }
        number = style { _ in }
        month = style { format_set_num_format($0, "mm/yyyy") }
        title = style {
            format_set_bold($0)
            format_set_font_size($0, 18)
        }
        bold = style {
            format_set_bold($0)
            format_set_text_wrap($0)
        }
        link = style {
            format_set_font_color($0, 0x0563C1)
            format_set_underline($0, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        }
    }
}

internal import Foundation

/// Keeps Tesseract on the thread that calls it: shared over two cores, a page takes six times as long.
enum SingleThread {
    private typealias SetLevels = @convention(c) (CInt) -> Void

    /// Takes effect for engines made afterwards.
    static func apply() { once }

    private static let once: Void = {
        // With no active level allowed, every parallel region runs on its caller's thread. The environment says nothing
        // any more: OpenMP has read it when it was loaded.
        if let symbol = dlsym(nil, "omp_set_max_active_levels") {
            unsafeBitCast(symbol, to: SetLevels.self)(0)
        }
    }()
}

internal import Foundation

/// Keeps Tesseract on the thread that calls it: shared over two cores, a page takes six times as long.
enum SingleThread {
    private typealias SetLevels = @convention(c) (CInt) -> Void

    /// Takes effect for engines made afterwards, and in the processes started from here.
    static func apply() { once }

    private static let once: Void = {
        // For the processes started from here; this one's OpenMP has read its environment when it was loaded.
        setenv("OMP_THREAD_LIMIT", "1", 1)
        // With no active level allowed, every parallel region runs on its caller's thread.
        if let symbol = dlsym(nil, "omp_set_max_active_levels") {
            unsafeBitCast(symbol, to: SetLevels.self)(0)
        }
    }()
}

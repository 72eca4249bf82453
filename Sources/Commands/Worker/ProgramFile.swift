internal import Ingest

/// The file of the program that workers are started from; a test, which is a program of its own, puts it here.
enum ProgramFile {
    @TaskLocal static var current = WorkerProgram.own
}

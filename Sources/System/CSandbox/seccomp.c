// A seccomp filter of the calls that reading a document never needs. They fail with EPERM, so that a library that
// merely tries goes on without. What is not named here stays allowed: the libraries may change what they need.
#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define NATIVE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define NATIVE AUDIT_ARCH_AARCH64
#endif

#ifdef NATIVE

static const uint32_t denied[] = {
    // Network and other processes by socket.
    SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_sendto, SYS_sendmsg,
    // Programs and other processes.
    SYS_execve, SYS_execveat, SYS_kill, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_pidfd_open,
#ifdef SYS_fork
    SYS_fork, SYS_vfork,
#endif
    // Users, namespaces, mounts.
    SYS_setuid, SYS_setgid, SYS_setreuid, SYS_setregid, SYS_setresuid, SYS_setresgid, SYS_setgroups, SYS_capset,
    SYS_unshare, SYS_setns, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_open_by_handle_at,
    // Wider doors into the kernel.
    SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_keyctl, SYS_add_key, SYS_request_key, SYS_io_uring_setup,
    SYS_io_uring_enter, SYS_io_uring_register, SYS_init_module, SYS_finit_module, SYS_delete_module,
    SYS_kexec_load, SYS_reboot, SYS_swapon, SYS_swapoff, SYS_personality, SYS_acct, SYS_quotactl, SYS_settimeofday,
    SYS_clock_settime, SYS_sethostname, SYS_setdomainname,
};

int csandbox_seccomp(void) {
    enum { count = sizeof(denied) / sizeof(denied[0]), most = 2 * count + 24 };
    struct sock_filter filter[most];
    unsigned short at = 0;
#define ADD(...) filter[at++] = (struct sock_filter)__VA_ARGS__
#define LOAD(field) ADD(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field)))
#define GIVE(value) ADD(BPF_STMT(BPF_RET | BPF_K, value))
#define ERROR(number) GIVE(SECCOMP_RET_ERRNO | (number))
    // Another architecture's numbers would mean other calls.
    LOAD(arch);
    ADD(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NATIVE, 1, 0));
    GIVE(SECCOMP_RET_KILL_PROCESS);
    LOAD(nr);
#if defined(__x86_64__)
    // The x32 numbers.
    ADD(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000U, 0, 1));
    GIVE(SECCOMP_RET_KILL_PROCESS);
#endif
    for (size_t index = 0; index < count; index++) {
        ADD(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, denied[index], 0, 1));
        ERROR(EPERM);
    }
    // A filter can't look into clone3's struct: without it the C library falls back to clone.
    ADD(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1));
    ERROR(ENOSYS);
    // clone makes threads, not processes.
    ADD(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3));
    LOAD(args[0]);
    ADD(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0));
    ERROR(EPERM);
    GIVE(SECCOMP_RET_ALLOW);
    struct sock_fprog program = {.len = at, .filter = filter};
    long result = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
    // A positive number is a thread that could not be reached.
    return result < 0 ? -errno : result > 0 ? -EBUSY : 0;
}

#else

int csandbox_seccomp(void) { return -ENOSYS; }

#endif

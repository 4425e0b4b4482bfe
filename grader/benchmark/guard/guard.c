/* Memory whose ends are guarded, for the fuzz of ND4J's operations (grader/benchmark/operations.py).
 *
 * Preloaded (LD_PRELOAD) it stands in for malloc and its kin. While a thread is armed, each block of
 * up to 64 KiB that the thread asks for lies on pages of its own, at the end (or the beginning) of
 * them, with pages without access around it; what is freed loses its access. Whoever reads or writes
 * there is noted, the page is opened, and the program goes on: one child JVM can make thousands of
 * calls. What is left of the pages beside the block holds a pattern, which is looked at after each
 * call, so that a write of a few bytes is seen, too.
 *
 * Java loads the same file with System.load and calls what p02.precheck.screen.GuardedMemory declares.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <jni.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

#define PAGE 4096L
#define MOST 65536L            /* the largest block that is guarded */
#define BEFORE (24 * PAGE)     /* without access, before a block's pages */
#define STRIDE (64 * PAGE)     /* from one block's place to the next */
#define SLOTS 12288L
#define OPENED 512
#define FRAMES 12
#define PATTERN 0xA5

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

typedef struct {
  size_t size;
  char *block;
  int pages;
  int used;
  long call;
} Slot;

static char *region;
static Slot slots[SLOTS];
static int ring[SLOTS];
static long head, count, live, call;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static __thread int armed __attribute__((tls_model("initial-exec")));
static int at_end = 1;

static struct sigaction before;
static char *opened[OPENED];
static volatile long open_pages, faults, spoilt;
static char *where, *pc;
static int written, was_used;
static void *frames[FRAMES];
static int depth;
static char spoilt_text[160];

static char *pages_of(long slot) { return region + slot * STRIDE + BEFORE; }

static int is_ours(void *at) {
  return region && (char *)at >= region && (char *)at < region + SLOTS * STRIDE;
}

static long slot_of(void *at) { return ((char *)at - region) / STRIDE; }

static void *guarded(size_t size, size_t align) {
  if (align < 16) align = 16;
  pthread_mutex_lock(&lock);
  /* The newest places that were freed stay closed for long. */
  if (count < SLOTS / 4) {
    pthread_mutex_unlock(&lock);
    return NULL;
  }
  long slot = ring[head];
  head = (head + 1) % SLOTS;
  count--;
  live++;
  Slot *s = &slots[slot];
  size_t room = (size + align - 1) / align * align;
  s->pages = (int)((room + PAGE - 1) / PAGE);
  if (s->pages == 0) s->pages = 1;
  s->size = size;
  char *pages = pages_of(slot);
  mprotect(pages, s->pages * PAGE, PROT_READ | PROT_WRITE);
  memset(pages, PATTERN, s->pages * PAGE);
  s->block = at_end ? pages + s->pages * PAGE - room : pages;
  s->used = 1;
  s->call = call;
  pthread_mutex_unlock(&lock);
  return s->block;
}

/* Whether all that lies beside a block is as it was. */
static void look(long slot) {
  Slot *s = &slots[slot];
  unsigned char *from = (unsigned char *)pages_of(slot);
  unsigned char *to = from + s->pages * PAGE;
  unsigned char *block = (unsigned char *)s->block;
  for (unsigned char *at = from; at < to; at++) {
    if (at == block && s->size > 0) at += s->size;
    if (at < to && *at != PATTERN) {
      if (!spoilt)
        snprintf(spoilt_text, sizeof spoilt_text, "write %ld bytes from the start of a block of %zu",
                 (long)(at - block), s->size);
      spoilt++;
      *at = PATTERN;
    }
  }
}

static void release(void *at) {
  pthread_mutex_lock(&lock);
  long slot = slot_of(at);
  Slot *s = &slots[slot];
  if (s->used && s->block == at) {
    look(slot);
    s->used = 0;
    madvise(pages_of(slot), s->pages * PAGE, MADV_DONTNEED);
    mprotect(pages_of(slot), s->pages * PAGE, PROT_NONE);
    ring[(head + count) % SLOTS] = (int)slot;
    count++;
    live--;
  } else {
    if (!spoilt) snprintf(spoilt_text, sizeof spoilt_text, "free of what is no block");
    spoilt++;
  }
  pthread_mutex_unlock(&lock);
}

void *malloc(size_t size) {
  if (armed && size <= MOST) {
    void *block = guarded(size, 16);
    if (block) return block;
  }
  return __libc_malloc(size);
}

void *calloc(size_t items, size_t size) {
  size_t all;
  if (armed && !__builtin_mul_overflow(items, size, &all) && all <= MOST) {
    void *block = guarded(all, 16);
    if (block) return memset(block, 0, all);
  }
  return __libc_calloc(items, size);
}

void free(void *at) {
  if (is_ours(at))
    release(at);
  else
    __libc_free(at);
}

void *realloc(void *at, size_t size) {
  if (!at) return malloc(size);
  if (!is_ours(at)) return __libc_realloc(at, size);
  void *moved = malloc(size);
  if (moved) {
    size_t old = slots[slot_of(at)].size;
    memcpy(moved, at, old < size ? old : size);
    release(at);
  }
  return moved;
}

void *memalign(size_t align, size_t size) {
  if (armed && size <= MOST && align <= PAGE) {
    void *block = guarded(size, align);
    if (block) return block;
  }
  return __libc_memalign(align, size);
}

void *aligned_alloc(size_t align, size_t size) { return memalign(align, size); }

int posix_memalign(void **out, size_t align, size_t size) {
  void *block = memalign(align, size);
  if (!block) return ENOMEM;
  *out = block;
  return 0;
}

size_t malloc_usable_size(void *at) {
  if (is_ours(at)) return slots[slot_of(at)].size;
  static size_t (*next)(void *);
  if (!next) *(void **)&next = dlsym(RTLD_NEXT, "malloc_usable_size");
  return next(at);
}

static void on_fault(int signal, siginfo_t *info, void *context) {
  ucontext_t *state = context;
  char *at = info->si_addr;
  if (signal != SIGSEGV || !is_ours(at) || open_pages >= OPENED) {
    if (before.sa_flags & SA_SIGINFO) before.sa_sigaction(signal, info, context);
    return;
  }
  if (faults++ == 0) {
    where = at;
#ifdef __x86_64__
    pc = (char *)state->uc_mcontext.gregs[REG_RIP];
    written = (state->uc_mcontext.gregs[REG_ERR] & 2) != 0;
#else
    pc = NULL;
    written = 0;
#endif
    was_used = slots[slot_of(at)].used;
    int was = armed;
    armed = 0;
    depth = backtrace(frames, FRAMES);
    armed = was;
  }
  char *page = (char *)((uintptr_t)at & ~(uintptr_t)(PAGE - 1));
  opened[open_pages++] = page;
  mprotect(page, PAGE, PROT_READ | PROT_WRITE);
  memset(page, PATTERN, PAGE);
}

JNIEXPORT void JNICALL Java_p02_precheck_screen_GuardedMemory_begin(JNIEnv *env, jclass type) {
  (void)env;
  (void)type;
  void *warm[4];
  backtrace(warm, 4);
  region = mmap(NULL, SLOTS * STRIDE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  for (long i = 0; i < SLOTS; i++) ring[i] = (int)i;
  head = 0;
  count = SLOTS;
  sigaction(SIGSEGV, NULL, &before);
  struct sigaction own = before;
  own.sa_sigaction = on_fault;
  own.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART | SA_NODEFER;
  sigaction(SIGSEGV, &own, NULL);
}

JNIEXPORT void JNICALL Java_p02_precheck_screen_GuardedMemory_arm(JNIEnv *env, jclass type, jboolean end) {
  (void)env;
  (void)type;
  at_end = end;
  armed = 1;
}

JNIEXPORT void JNICALL Java_p02_precheck_screen_GuardedMemory_disarm(JNIEnv *env, jclass type) {
  (void)env;
  (void)type;
  armed = 0;
}

JNIEXPORT jlong JNICALL Java_p02_precheck_screen_GuardedMemory_live(JNIEnv *env, jclass type) {
  (void)env;
  (void)type;
  return live;
}

/* Writes, not by any library, where a test wants it: shows that the guard sees it. */
JNIEXPORT void JNICALL Java_p02_precheck_screen_GuardedMemory_touch(JNIEnv *env, jclass type, jlong address,
                                                                    jboolean write) {
  (void)env;
  (void)type;
  volatile char *at = (char *)(intptr_t)address;
  if (write)
    *at = 1;
  else
    (void)*at;
}

static int symbol(char *into, size_t room, void *at) {
  Dl_info found;
  if (!dladdr(at, &found) || !found.dli_fname) return snprintf(into, room, "?");
  const char *file = strrchr(found.dli_fname, '/');
  return snprintf(into, room, "%s(%s)", found.dli_sname ? found.dli_sname : "?", file ? file + 1 : found.dli_fname);
}

/* What was seen since the last asking, or nothing; what was opened is closed again. */
JNIEXPORT jstring JNICALL Java_p02_precheck_screen_GuardedMemory_seen(JNIEnv *env, jclass type) {
  (void)type;
  int was = armed;
  armed = 0;
  char text[4096];
  int length = 0;
  text[0] = 0;
  pthread_mutex_lock(&lock);
  for (long i = 0; i < open_pages; i++) {
    long slot = slot_of(opened[i]);
    Slot *s = &slots[slot];
    char *pages = pages_of(slot);
    if (!s->used || opened[i] < pages || opened[i] >= pages + s->pages * PAGE) {
      madvise(opened[i], PAGE, MADV_DONTNEED);
      mprotect(opened[i], PAGE, PROT_NONE);
    }
  }
  /* Older blocks are looked at when they are freed. */
  for (long i = 0; i < SLOTS; i++)
    if (slots[i].used && slots[i].call == call) look(i);
  call++;
  if (faults) {
    Slot *s = &slots[slot_of(where)];
    length += snprintf(text, sizeof text, "%s %ld bytes from the start of a block of %zu%s, %ld pages: ",
                       written ? "write" : "read", (long)(where - s->block), s->size, was_used ? "" : " that was freed",
                       open_pages);
    for (int i = 2; i < depth && length < 3600; i++) {
      length += snprintf(text + length, sizeof text - length, i == 2 ? "" : " < ");
      length += symbol(text + length, 400, frames[i]);
    }
  } else if (spoilt) {
    length += snprintf(text, sizeof text, "%s, %ld bytes", spoilt_text, spoilt);
  }
  open_pages = faults = spoilt = 0;
  pthread_mutex_unlock(&lock);
  jstring seen = length ? (*env)->NewStringUTF(env, text) : NULL;
  armed = was;
  return seen;
}

// Cairo's functions that put ink on a surface, before the library's own of the same name.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "recording.h"

#include <dlfcn.h>
#include <stdlib.h>

/// The library's own function of this name. A program that draws with Cairo is linked with it, so it is there: that
/// it is not would be an error of the build.
#define LIBRARYS(name) \
    static __typeof__(&name) own; \
    __typeof__(&name) function = __atomic_load_n(&own, __ATOMIC_ACQUIRE); \
    if (!function) { \
        function = (__typeof__(&name))dlsym(RTLD_NEXT, #name); \
        if (!function) abort(); \
        __atomic_store_n(&own, function, __ATOMIC_RELEASE); \
    }

bool drawingtap_is_in_force(void) { return dlsym(RTLD_DEFAULT, "cairo_fill") == (void *)&cairo_fill; }

void cairo_fill(cairo_t *context) {
    if (listens(context)) {
        drawingtap_record_path(context, DRAWINGTAP_FILL);
        cairo_new_path(context);
        return;
    }
    LIBRARYS(cairo_fill)
    function(context);
}

void cairo_fill_preserve(cairo_t *context) {
    if (listens(context)) {
        drawingtap_record_path(context, DRAWINGTAP_FILL);
        return;
    }
    LIBRARYS(cairo_fill_preserve)
    function(context);
}

void cairo_stroke(cairo_t *context) {
    if (listens(context)) {
        drawingtap_record_path(context, DRAWINGTAP_STROKE);
        cairo_new_path(context);
        return;
    }
    LIBRARYS(cairo_stroke)
    function(context);
}

void cairo_stroke_preserve(cairo_t *context) {
    if (listens(context)) {
        drawingtap_record_path(context, DRAWINGTAP_STROKE);
        return;
    }
    LIBRARYS(cairo_stroke_preserve)
    function(context);
}

void cairo_paint(cairo_t *context) {
    if (listens(context)) {
        drawingtap_record_picture(context);
        return;
    }
    LIBRARYS(cairo_paint)
    function(context);
}

void cairo_paint_with_alpha(cairo_t *context, double alpha) {
    if (listens(context)) {
        drawingtap_record_picture(context);
        return;
    }
    LIBRARYS(cairo_paint_with_alpha)
    function(context, alpha);
}

void cairo_mask(cairo_t *context, cairo_pattern_t *pattern) {
    if (listens(context)) {
        drawingtap_record_picture(context);
        return;
    }
    LIBRARYS(cairo_mask)
    function(context, pattern);
}

void cairo_mask_surface(cairo_t *context, cairo_surface_t *surface, double x, double y) {
    if (listens(context)) {
        drawingtap_record_picture(context);
        return;
    }
    LIBRARYS(cairo_mask_surface)
    function(context, surface, x, y);
}

// What is drawn in a group comes on the page by a paint or a mask, which is kept; the group's own ink is kept, too.

void cairo_show_glyphs(cairo_t *context, const cairo_glyph_t *glyphs, int count) {
    if (listens(context)) return;
    LIBRARYS(cairo_show_glyphs)
    function(context, glyphs, count);
}

void cairo_show_text_glyphs(
    cairo_t *context, const char *text, int length, const cairo_glyph_t *glyphs, int count,
    const cairo_text_cluster_t *clusters, int cluster_count, cairo_text_cluster_flags_t flags) {
    if (listens(context)) return;
    LIBRARYS(cairo_show_text_glyphs)
    function(context, text, length, glyphs, count, clusters, cluster_count, flags);
}

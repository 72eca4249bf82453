#ifndef SCHEDARIO_CXLSXWRITER_SHIM_H
#define SCHEDARIO_CXLSXWRITER_SHIM_H
#include <xlsxwriter.h>

/// Adds a table to a sheet whose rows were written in constant-memory mode.
///
/// The library refuses tables in that mode, because adding one also writes its header cells, which may belong to a row
/// that is gone already. Here the header was written as the first row, and what the library writes once more lands in
/// the store of the other mode, which is never saved; the table's own part does not depend on the mode.
static inline lxw_error schedario_add_table(lxw_worksheet *sheet, lxw_row_t last_row, lxw_col_t last_column,
                                            lxw_table_options *options) {
    uint8_t mode = sheet->optimize;
    sheet->optimize = LXW_FALSE;
    lxw_error error = worksheet_add_table(sheet, 0, 0, last_row, last_column, options);
    sheet->optimize = mode;
    return error;
}
#endif

# Figures of graduates in R: Rscript figures.R [ADDRESS]. Needs jsonlite and curl.
# A withheld figure is NA and its status says why: it is never a zero.
library(curl)
library(jsonlite)

QUERY <- "query Figures($query: StatisticsQuery!) { statistics(query: $query) {
  rows { keys { level code label } cells { measure value share base margin status provisional } }
  pageInfo { hasNextPage endCursor } meta { datasetVersion policy link } } }"

ask <- function(address, query) {
  handle <- new_handle(postfields = toJSON(list(query = QUERY, variables = list(query = query)), auto_unbox = TRUE))
  handle_setheaders(handle, "content-type" = "application/json", "accept" = "application/json")
  answer <- fromJSON(rawToChar(curl_fetch_memory(paste0(address, "/graphql"), handle)$content), simplifyVector = FALSE)
  if (length(answer$errors) > 0) stop(answer$errors[[1]]$extensions$code, ": ", answer$errors[[1]]$message)
  answer$data$statistics
}

known <- function(value) if (is.null(value)) NA else value

rows_of <- function(page) do.call(rbind, lapply(page$rows, function(row) {
  keys <- list()
  for (key in row$keys) {
    keys[[key$level]] <- key$code
    keys[[paste0(key$level, "_LABEL")]] <- key$label
  }
  do.call(rbind, lapply(row$cells, function(cell)
    data.frame(c(keys, lapply(cell, known)), check.names = FALSE, stringsAsFactors = FALSE)))
}))

# All pages of a question, in the version in which the first was answered.
figures <- function(address, levels, measures, at = "M12", locale = "EN") {
  query <- list(levels = as.list(levels), measures = as.list(measures), at = at, locale = locale, first = 500)
  rows <- NULL
  repeat {
    page <- ask(address, query)
    rows <- rbind(rows, rows_of(page))
    if (!page$pageInfo$hasNextPage) return(list(rows = rows, meta = page$meta))
    query$after <- page$pageInfo$endCursor
  }
}

if (sys.nframe() == 0) {
  given <- commandArgs(trailingOnly = TRUE)
  found <- figures(if (length(given) > 0) given[[1]] else "http://localhost:4000",
                   c("ORGANIZATION", "YEAR"), c("GRADUATES", "IN_WORK"))
  cat("version", found$meta$datasetVersion, "protected by", found$meta$policy, "\n")
  write.csv(found$rows, stdout(), row.names = FALSE)
}

const quote = '"'

/** A row of a table as text: where it stood, its cells, and whether a quotation was left open. */
export type TextRow = { line: number; cells: string[]; open: boolean }

/**
 * The rows of a pasted table or a CSV file (RFC 4180): cells between commas, semicolons or tabs, whichever the first line has,
 * quoted where they hold one of these. A quotation ends with its line: a name has no line break, and one forgotten quotation mark
 * must not swallow the people after it.
 */
export function rowsOf(text: string): TextRow[] {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
	const between = separatorOf(lines.find((line) => line.trim() !== '') ?? '')
	return lines
		.map((line, index) => ({ line: index + 1, ...cellsOf(line, between) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''))
}

function separatorOf(line: string): string {
	return ['\t', ';', ','].find((sign) => line.includes(sign)) ?? ','
}

function cellsOf(line: string, between: string): { cells: string[]; open: boolean } {
	const cells: string[] = []
	let cell = ''
	let quoted = false
	for (let at = 0; at < line.length; at++) {
		const sign = line.charAt(at)
		if (quoted && sign === quote && line.charAt(at + 1) === quote) cell += line.charAt(at++)
		else if (sign === quote && (quoted || cell.trim() === '')) quoted = !quoted
		else if (sign === between && !quoted) {
			cells.push(cell.trim())
			cell = ''
		} else cell += sign
	}
	return { cells: [...cells, cell.trim()], open: quoted }
}

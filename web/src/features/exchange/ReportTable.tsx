import { useEffect, useState } from 'react'
import { useExchangeWords, type ExchangeWord } from '../../i18n/exchangeWords'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { Cell, Row, Table } from '../../ui/Table'
import { results, useImports, type ReportRow, type Run } from './imports'

const page = 100

/** The rows of an import, all or those of one kind, a page at a time. */
export function ReportTable({ run }: { run: Run }) {
	const { say } = useExchangeWords()
	const imports = useImports()
	const [filter, setFilter] = useState({ result: (run.results.REJECTED ?? 0) > 0 ? 'REJECTED' : '', code: '' })
	const [rows, setRows] = useState<ReportRow[]>()
	const [more, setMore] = useState(false)
	useEffect(() => {
		let here = true
		imports.rows(run.id, asked(filter)).then(
			(found) => {
				if (!here) return
				setRows(found)
				setMore(found.length === page)
			},
			() => undefined,
		)
		return () => {
			here = false
		}
	}, [imports, run.id, filter])
	const further = async () => {
		const last = rows?.at(-1)
		if (!rows || !last) return
		const found = await imports.rows(run.id, { ...asked(filter), after: String(last.position) })
		setRows([...rows, ...found])
		setMore(found.length === page)
	}
	const [line, name, result, notes] = [say('head.line'), say('head.name'), say('head.result'), say('head.notes')]
	return (
		<div className="stack">
			<SelectField label={say('filter.result')} name="report-result" empty={say('filter.all')} value={filter.result} onChange={(event) => setFilter({ ...filter, result: event.target.value })}>
				{results.map((each) => (
					<option key={each} value={each}>
						{say(`result.${each}`)} ({run.results[each] ?? 0})
					</option>
				))}
			</SelectField>
			<SelectField label={say('filter.code')} name="report-code" empty={say('filter.any')} value={filter.code} onChange={(event) => setFilter({ ...filter, code: event.target.value })}>
				{Object.entries(run.notes).map(([code, count]) => (
					<option key={code} value={code}>
						{say(`code.${code}` as ExchangeWord)} ({count})
					</option>
				))}
			</SelectField>
			{rows?.length === 0 && <p role="status">{say('none')}</p>}
			{rows && rows.length > 0 && (
				<Table label={say('report.of')} heads={[line, name, result, notes]}>
					{rows.map((row) => (
						<Row key={row.position}>
							<Cell head={line} num>
								{row.file ? `${row.file} ${row.line}` : row.line}
							</Cell>
							<Cell head={name}>{row.name || (row.codes.includes('CONFIDENTIAL') ? say('hidden') : row.key)}</Cell>
							<Cell head={result}>{say(`result.${row.result}`)}</Cell>
							<Cell head={notes}>{row.codes.map((code, index) => noted(say(`code.${code}` as ExchangeWord), row.columns[index])).join(' ')}</Cell>
						</Row>
					))}
				</Table>
			)}
			{more && (
				<div>
					<Button onClick={() => void further()}>{say('more')}</Button>
				</div>
			)}
		</div>
	)
}

function asked(filter: { result: string; code: string }): Record<string, string> {
	return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}

function noted(words: string, column: string | undefined): string {
	return column ? `${words} (${column})` : words
}

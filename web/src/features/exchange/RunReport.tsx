import { useEffect, useState } from 'react'
import { useExchangeWords } from '../../i18n/exchangeWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ReportTable } from './ReportTable'
import { results, useImports, type Run } from './imports'

const pause = 1_000

/** How far an import is, then what came of it. */
export function RunReport({ started, onDone }: { started: Run; onDone: () => void }) {
	const { say } = useExchangeWords()
	const imports = useImports()
	const [run, setRun] = useState(started)
	const working = run.status === 'RUNNING'
	useEffect(() => {
		if (!working) {
			onDone()
			return undefined
		}
		const timer = setInterval(() => imports.run(started.id).then(setRun, () => undefined), pause)
		return () => clearInterval(timer)
	}, [imports, started.id, working, onDone])
	return (
		<section className="sheet stack" aria-labelledby="import-report">
			<h2 id="import-report">{say('report')}</h2>
			<Standing run={run} />
			{working && <progress max={run.rows} value={run.done} aria-label={say('running', { done: run.done, rows: run.rows })} />}
			<ul className="stack stack-tight">
				{results.map((result) => (
					<li key={result}>
						{say(`result.${result}`)}: <strong>{run.results[result] ?? 0}</strong>
					</li>
				))}
			</ul>
			{!working && (
				<>
					<div>
						<Button onClick={() => void imports.report(run.id).then(download)}>{say('download')}</Button>
					</div>
					<ReportTable run={run} />
				</>
			)}
		</section>
	)
}

function Standing({ run }: { run: Run }) {
	const { say } = useExchangeWords()
	if (run.status === 'RUNNING') return <Banner live title={say('running', { done: run.done, rows: run.rows })} />
	if (run.status === 'INTERRUPTED') return <Banner tone="over" live title={say('interrupted', { done: run.done })} />
	return (
		<Banner tone="ok" live title={say(run.dryRun ? 'dry' : 'finished')}>
			{say('rows', { count: run.rows })}
		</Banner>
	)
}

/** The token travels in a header, so a plain link could not fetch it. */
function download(report: Blob) {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(report)
	link.download = 'import.csv'
	link.click()
	URL.revokeObjectURL(link.href)
}

import { useCallback, useEffect, useState } from 'react'
import { useExchangeWords } from '../../i18n/exchangeWords'
import { holdsOne, useViewer } from '../../portal/viewer'
import { EarlierImports } from './EarlierImports'
import { ImportForm } from './ImportForm'
import { useImports, type Run } from './imports'
import { RunReport } from './RunReport'

/** Brings files of others into the directory: tried out first, then for good, with a report of every row. */
export function ImportPage() {
	const { say } = useExchangeWords()
	const everything = holdsOne(useViewer(), ['ADMINISTRATOR'])
	const imports = useImports()
	const [shown, setShown] = useState<Run>()
	const [earlier, setEarlier] = useState<Run[]>([])
	const again = useCallback(() => {
		imports.runs().then(setEarlier, () => undefined)
	}, [imports])
	useEffect(again, [again])
	return (
		<>
			<header className="page-head">
				<div>
					<h1>{say('title')}</h1>
					<p className="quiet">{say(everything ? 'why' : 'why.own')}</p>
				</div>
			</header>
			<div className="stack">
				<ImportForm everything={everything} onStarted={setShown} />
				{shown && <RunReport key={shown.id + shown.startedAt} started={shown} onDone={again} />}
				<EarlierImports runs={earlier} onOpen={setShown} />
			</div>
		</>
	)
}

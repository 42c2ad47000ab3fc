import { useState } from 'react'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { useDownload } from '../../portal/useDownload'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { queryOf, type RecommendationSearch } from './recommendationSearch'

/** The table for a shadow report, of what is looked for. */
export function TableLinks({ search }: { search: RecommendationSearch }) {
	const { say, language } = useAdvocacyWords()
	const download = useDownload()
	const [failed, setFailed] = useState(false)
	const fetchAs = async (form: 'csv' | 'pdf') => setFailed(!(await download(`/advocacy/shadow-report.${form}?language=${language}&${queryOf(search)}`, `shadow-report.${form}`)))
	return (
		<div className="row">
			<Button onClick={() => void fetchAs('csv')}>{say('table.csv')}</Button>
			<Button onClick={() => void fetchAs('pdf')}>{say('table.pdf')}</Button>
			{failed && (
				<Banner tone="over" live title={say('table.failed')}>
					{null}
				</Banner>
			)}
		</div>
	)
}

import { useState } from 'react'
import { useExchangeWords } from '../../i18n/exchangeWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { TextField } from '../../ui/Field'
import { parts, useImports, type Mapping, type Part } from './imports'

/** Says which column of a table means what, and saves it under a name for the next time. */
export function MappingForm({ onSaved }: { onSaved: (mapping: Mapping) => void }) {
	const { say } = useExchangeWords()
	const imports = useImports()
	const [name, setName] = useState('')
	const [columns, setColumns] = useState<Partial<Record<Part, string>>>({})
	const [serviceType, setServiceType] = useState('')
	const [failed, setFailed] = useState(false)
	const save = async () => {
		setFailed(false)
		const named = Object.fromEntries(Object.entries(columns).filter(([, column]) => column.trim()))
		try {
			onSaved(await imports.save({ name: name.trim(), columns: named, serviceType: serviceType.trim() || null, county: null }))
		} catch {
			setFailed(true)
		}
	}
	return (
		<Disclosure label={say('mapping.new')}>
			<div className="stack">
				<TextField
					label={say('mapping.name')}
					hint={say('mapping.name.hint')}
					name="mapping-name"
					maxLength={40}
					value={name}
					onChange={(event) => setName(event.target.value)}
				/>
				{parts.map((part) => (
					<TextField
						key={part}
						label={say(`part.${part}`)}
						name={`mapping-${part}`}
						maxLength={80}
						value={columns[part] ?? ''}
						onChange={(event) => setColumns({ ...columns, [part]: event.target.value })}
					/>
				))}
				<TextField
					label={say('serviceType')}
					hint={say('serviceType.hint')}
					name="mapping-service"
					maxLength={40}
					value={serviceType}
					onChange={(event) => setServiceType(event.target.value)}
				/>
				{failed && <Banner tone="over" live title={say('mapping.failed')} />}
				<div>
					<Button onClick={() => void save()}>{say('mapping.save')}</Button>
				</div>
			</div>
		</Disclosure>
	)
}

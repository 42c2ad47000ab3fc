import { expect, test } from 'vitest'
import { rowsOf } from './cells'
import { linesOf } from './lines'
import { stationsOf } from './stations'

const stations = ['Kasarani', 'Central']

test('reads what a spreadsheet copies, and what a CSV file holds', () => {
	const expected = [
		{ name: 'Achieng, Mary (example)', station: 0, age: 31, agreedIn: 'swa' },
		{ name: 'Abdi "Simba" Ali', station: 1, age: null, agreedIn: null },
	]
	const csv = '\uFEFFName,Station,Age,Agreed\r\n"Achieng, Mary (example)",kasarani,31,Yes\r\n\r\n"Abdi ""Simba"" Ali",2,,no\r\n'
	const pasted = 'Achieng, Mary (example)\tKasarani\t31\tndiyo\nAbdi "Simba" Ali\tcentral\t\t'
	for (const text of [csv, pasted]) expect(linesOf(text, stations, 'swa')).toMatchObject({ lines: expected.map((person) => ({ person })), faults: [] })
})

test('names every fault by its line, and reads the lines around it', () => {
	const text = ['A,Kasarani', 'Abdi Ali,Kasrani', 'Baraka Otieno,', 'Chebet Koech,1,200', 'Dida Wario,1,20,maybe', 'Ekai Lokol,1,15,yes', 'Farah Noor,1,,,,x', '"Gakii Njeri,1', 'Halima Juma,1,40,hapana'].join('\n')
	const { lines, faults } = linesOf(text, stations, 'swa')
	expect(faults.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['1 name', '2 station', '3 stationMissing', '4 age', '5 agreed', '6 child', '7 cells', '8 quote'])
	expect(lines).toEqual([{ line: 9, person: { name: 'Halima Juma', station: 0, age: 40, agreedIn: null } }])
})

test('needs no station where there is one only, and takes five hundred lines', () => {
	const text = Array.from({ length: 500 }, (_, at) => `Person ${at} (example)`).join('\n')
	const { lines, faults } = linesOf(text, ['Kasarani'], 'swa')
	expect(faults).toEqual([])
	expect(lines).toHaveLength(500)
	expect(lines[499]).toMatchObject({ line: 500, person: { station: 0 } })
	expect(linesOf('Somebody (example)', stations, 'swa').faults).toHaveLength(1)
})

test('a quotation mark that is not closed swallows nobody', () => {
	expect(rowsOf('"a,b\nc,d').map(({ cells, open }) => [cells.length, open])).toEqual([
		[1, true],
		[2, false],
	])
})

test('knows counties by what people write, and says which it does not know', () => {
	const counties = [
		{ code: 47, name: 'Nairobi City' },
		{ code: 21, name: "Murang'a" },
		{ code: 7, name: 'Garissa' },
	]
	expect(stationsOf('Nairobi, Kasarani\nMuranga county, Central\n\nGarissa; Garissa Central', counties)).toEqual({
		stations: [
			{ county: 47, name: 'Kasarani' },
			{ county: 21, name: 'Central' },
			{ county: 7, name: 'Garissa Central' },
		],
		faults: [],
	})
	expect(stationsOf('Nowhere, Central\nGarissa', counties).faults).toEqual([
		{ line: 1, rule: 'unknown', county: 'Nowhere' },
		{ line: 2, rule: 'short', county: 'Garissa' },
	])
})

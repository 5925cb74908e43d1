// The three homes, typed in as an assessor types them: the household, the persons, the places.

import { parse } from 'smol-toml';
import { expect, file, register, sentences, starts } from './app.mjs';

const words = sentences();

/** What the notes of the homes say beside the measures. */
const HOUSEHOLDS = {
  'home-1': {
    region: ['内蒙古自治区', '赤峰市', '林西县', '新城子镇'],
    address: '新城子村三组',
    circumstances: ['低保'],
    rural: '农村',
    language: '中文',
    programme: '林西县“十四五”家庭无障碍改造',
    unasked: [],
  },
  'home-2': {
    region: ['新疆维吾尔自治区', '昌吉回族自治州', '昌吉市'],
    address: '某小区 3 单元 302',
    circumstances: ['低保边缘', '一户多残', '老残一体'],
    rural: '城镇',
    language: '中文',
    programme: '昌吉州“十四五”家庭无障碍改造',
    unasked: [],
  },
  'home-3': {
    region: ['新疆维吾尔自治区', '昌吉回族自治州', '奇台县'],
    address: '某村二组',
    circumstances: ['监测户', '一户多残'],
    rural: '农村',
    language: 'ئۇيغۇرچە',
    programme: '昌吉州“十四五”家庭无障碍改造',
    unasked: [],
  },
};

const LEVELS = ['省级', '地级', '县级', '乡级'];

/** A home as its case file has it, with what the notes say beside it. */
export function home(name) {
  return { ...parse(file(`tests/cases/${name}.toml`)), ...HOUSEHOLDS[name], name };
}

/** Registers the household and fills in its profile. */
export async function typeProfile(page, household) {
  await register(page);
  for (const [at, person] of household.person.entries()) await typePerson(page, person, at);
  await typeHousehold(page, household);
  await expect(page.getByText('符合条件', { exact: true })).toBeVisible();
  await expect(page.getByText('可以去量测了')).toBeVisible();
}

/** Adds a person: the certificate says most, the assessor corrects. */
async function typePerson(page, person, at) {
  await page.getByRole('button', { name: at === 0 ? '添加残疾人' : '再添加一位残疾人' }).click();
  await expect(page.getByRole('textbox', { name: '姓名' }).nth(at)).toBeFocused();
  await page.keyboard.type(person.name);
  await page.keyboard.press('Tab');
  const card = page.getByRole('article', { name: person.name });
  await card.getByRole('textbox', { name: '残疾人证号' }).fill(person.certificate);
  await expect(card.getByText('证号无误')).toBeVisible();
  for (const [category, level] of Object.entries(person.disabilities ?? {})) {
    const levels = { one: '一级', two: '二级', three: '三级', four: '四级' };
    await card.getByLabel(words[`category-${category}`]).selectOption(levels[level]);
  }
  for (const [need, is] of Object.entries(person.needs ?? {})) {
    await card.getByRole('checkbox', { name: starts(words[`need-${need}`]) }).setChecked(is);
  }
  if (person.chair) {
    await card.getByRole('textbox', { name: '轮椅全宽' }).fill(String(person.chair.width));
    const mover = person.chair['self-propelled'] ? '自己推' : '别人推或电动';
    await card.getByRole('radio', { name: mover }).check();
  }
}

/** Fills in where the household lives, its circumstances, and who pays. */
async function typeHousehold(page, household) {
  for (const [at, region] of household.region.entries()) {
    await page.getByLabel(LEVELS[at], { exact: true }).selectOption(region);
  }
  await page.getByRole('textbox', { name: '详细地址' }).fill(household.address);
  for (const circumstance of household.circumstances) {
    await page.getByRole('checkbox', { name: starts(`${circumstance} `) }).check();
  }
  const choose = (group, answer) => page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: answer, exact: true }).check();
  await choose('城乡', household.rural);
  await choose('愿意改造吗', '愿意');
  await choose('房子是谁的', '自有');
  await choose('方案用什么语言看', household.language);
  await choose('以前改造过吗', '没有');
  await page.getByLabel('出资项目').selectOption(household.programme);
}

/** Adds the places that the home has beside its dwelling and services. */
export async function addPlaces(page, household) {
  const kinds = household.place.map((place) => place.kind).filter((kind) => kind !== 'dwelling' && kind !== 'services');
  await page.getByRole('button', { name: '添加处所' }).click();
  const dialog = page.getByRole('dialog', { name: '添加处所' });
  for (const kind of kinds) await dialog.getByRole('checkbox', { name: starts(words[`place-${kind}`]) }).check();
  await dialog.getByRole('button', { name: `添加 ${kinds.length} 处` }).click();
  await expect(dialog).toBeHidden();
}
